// What the program says in English, in Arabic: its sentences are made of these pieces, in this order of trying. What a note
// quotes from a report is set aside first, so that it stays as it is.
const NOTE_PIECES = [
  ['It says it was printed on ', 'يقول إنه طبع في '], ['It also says ', 'وفيه أيضا '], ['It says ', 'فيه '], ['No date in it tells which day it is of.', 'لا تاريخ فيه يدل على يومه.'],
  [' and 1 more have no day because the report\'s own is not known; give it in report_date and run again.', ' وتاريخ آخر معه بلا يوم لأن يوم التقرير غير معروف؛ اذكره في report_date وأعد التشغيل.'],
  [/ and (\d+) more have no day because the report's own is not known; give it in report_date and run again\./, ' ومعه $1 من التواريخ بلا يوم لأن يوم التقرير غير معروف؛ اذكره في report_date وأعد التشغيل.'],
  [' has no day because the report\'s own is not known; give it in report_date and run again.', ' بلا يوم لأن يوم التقرير غير معروف؛ اذكره في report_date وأعد التشغيل.'],
  ['The parts ', 'الأجزاء '], [', more than their whole, ', '، وهو أكثر من كلها: '], ['; one of the figures is wrong or belongs elsewhere.', '؛ أحد الأرقام خطأ أو تابع لغير هذا الموضع.'],
  ['The part ', 'الجزء '], [' is larger than its whole, ', ' أكبر من كله: '], ['; one of the two is wrong or the part belongs to another figure.', '؛ أحدهما خطأ أو الجزء تابع لرقم آخر.'],
  [' add up to ', ' مجموعها '], [', which supports ', '، وهذا يؤيد '],
  ['The headline says ', 'العنوان يقول '], [' where the body says ', ' والنص يقول '], [': the figures differ.', ': الرقمان مختلفان.'], [': the hedge is lost.', ': ضاع التحفظ.'],
  [': the body has no hedge.', ': لا تحفظ في النص.'], [': the hedges differ.', ': التحفظان مختلفان.'],
  ['The separator in ', 'الفاصلة في '], [' may group thousands or begin decimals.', ' قد تفصل الآلاف أو الكسور.'], [' was taken to group thousands', ' فهمت على أنها تفصل الآلاف'],
  [' was taken to begin decimals', ' فهمت على أنها تفصل الكسور'], [', so the value is ', '، فالقيمة '], ['; read the other way it is ', '؛ وبالقراءة الأخرى '],
  [', it seems of one event; add up only one of them.', '، والظاهر أن الحدث واحد؛ اجمع واحدا منهما فقط.'], ['; add up only one of them.', '؛ اجمع واحدا منها فقط.'],
  ['The report\'s own voice', 'التقرير نفسه'], [' says ', ' يقول '],
  ['Letters stand for digits in ', 'حروف مكان أرقام في '], ['; it may be ', '؛ ولعله '], [': look at the original and correct the row.', ': انظر في الأصل وصحح السطر.'],
  ['Two hedges meet around ', 'يلتقي تحفظان حول '], ['; it was read as ', '؛ وقرئ '], ['; its bounds were kept', '؛ وأبقيت حدوده'],
  [' names two months as if they were one, month ', ' يذكر شهرين كأنهما واحد، الشهر '], [' and month ', ' والشهر '], ['; it is read as the first.', '؛ وقرئ الأول.'],
  [' is no day of the calendar', ' يوم لا وجود له في التقويم'], [' as written, which was a ', ' كما كتب، وكان يوم '], [', not a ', ' لا '], [' names a ', ' يذكر يوم '],
  [', but the report is of ', '، لكن التقرير من '], [', which makes it ', '، فيكون '], [', a ', '، وهو يوم '], [', after the report\'s day ', '، بعد يوم التقرير '], [', though it is told as past', '، مع أنه مروي كأمر مضى'],
  ['; no one element left out makes it fit, the last such day before the report was ', '؛ ولا يستقيم بترك جزء واحد منه، وآخر يوم مثله قبل التقرير '],
  [/; with one element left out only (\S+) fits the rest of the report\./, '؛ وبترك جزء واحد منه لا يوافق بقية التقرير إلا $1.'], ['; with one element left out these fit: ', '؛ وبترك جزء واحد منه توافق: '], [' and more.', ' وغيرها.'],
  [', but ', '، لكن '], [' beside it is ', ' بجانبه هو '], [' days apart.', ' من الأيام بينهما.'],
  ['The total since ', 'الحصيلة منذ '], [' here, but was already ', ' هنا، وكانت قد بلغت '], ['; a running total does not fall, so one of the two is wrong or counts something else.', '؛ والحصيلة المتراكمة لا تنقص، فأحدهما خطأ أو يعد شيئا آخر.'],
  ['No day fits all of that; these fit all but one element: ', 'لا يوم يوافق ذلك كله؛ وهذه توافقه إلا جزءا: '], ['No day that it can be of fits that.', 'لا يوم ممكن يوافق ذلك.'],
  [/Of (\d+) days left \(/, 'من الأيام الباقية، وعددها $1 ('], [/ is the nearest behind (\S+), which an older post quoted in it calls today\./, ' هو الأقرب بعد $1، وهو اليوم في منشور أقدم مقتبس فيه.'],
  [/(\d+) days are left: /, 'الأيام الباقية $1: '], ['Its latest full date about the past is ', 'آخر تاريخ كامل فيه عن الماضي '], [/; it is taken to be of that day or one of the (\d+) behind\./, '؛ ويعد من ذلك اليوم أو مما بعده حتى $1 يوما.'],
  ['The latest year it names is ', 'آخر سنة يذكرها '], [' and so on to ', ' وهكذا حتى '], ['given with the report', 'معطى مع التقرير'], ['in the name of its file or folder', 'في اسم ملفه أو مجلده'],
  [/\(line (\d+)\)/, '(السطر $1)'], [/\b(\d+) more\b/, '$1 غيرها'],
  ['at least ', 'على الأقل '], ['at most ', 'على الأكثر '], ['more than ', 'أكثر من '], ['less than ', 'أقل من '], ['about ', 'نحو '], ['vague ', ''],
  [/ or (?=\d)/, ' أو '],
  [/([\d.]+) to ([\d.]+)/, 'من $1 إلى $2'], [/ is (?=[^a-z])/, ' هو '], [' was ', ' كانت '], [' killed', ' قتلى'], [' injured', ' جرحى'], [' missing', ' مفقودين'], [' detained', ' معتقلين'], [' displaced', ' نازحين'],
  [/ and(?= )/, ' و'], [/, /, '، '],
  ...['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'].map((day, i) => [day, ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'][i]]),
].map(([piece, arabic]) => [new RegExp(typeof piece === 'string' ? piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : piece.source, 'g'), arabic]);

const arabicNotes = new Map();

// A note in the page's language.
function noteWords(note) {
  if (language !== 'ar' || note === '') {
    return note;
  }
  if (!arabicNotes.has(note)) {
    const quotes = [];
    const bare = note.replace(/«[^»]*»/g, (quote) => `\uE000${quotes.push(quote) - 1}\uE001`);
    const words = NOTE_PIECES.reduce((text, [piece, arabic]) => text.replace(piece, arabic), bare).replace(/ و (?=\d|\uE000)/g, ' و');
    arabicNotes.set(note, words.replace(/\uE000(\d+)\uE001/g, (place, i) => quotes[Number(i)]));
  }
  return arabicNotes.get(note);
}

// A sentence of the program's; what it quotes from a report, and its days and numbers, are set apart.
function sentence(note) {
  const words = noteWords(note);
  const parts = words.split(/(«[^»]*»|\d{4}-\d\d-\d\d|\d[\d.,]*\d)/).filter((part) => part !== '');
  return words === '' ? '' : make('span', { lang: language, dir: language === 'ar' ? 'rtl' : 'ltr', class: 'sentence' },
    ...parts.flatMap((part) => (part.startsWith('«') ? ['«', quoted(part.slice(1, -1)), '»']
      : /^\d{4}-/.test(part) ? [make('time', { dir: 'ltr' }, part)]
      : /^\d/.test(part) ? [make('bdi', { dir: 'ltr' }, part)] : [plain(part)])));
}
