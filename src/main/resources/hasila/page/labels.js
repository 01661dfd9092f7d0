// Every word of the page's own, in English and Arabic. Those for the codes of columns are in CODES, what notes are made of in NOTES.
const LABELS = {
  en: {
    title: 'Review of claims', skip: 'Skip to the claims', noscript: 'This page needs JavaScript.',
    claims: 'Claims', overview: 'Overview', account: 'Account', views: 'Views', report: 'Report', text: 'Text of the report',
    more: 'Filters', download: 'Download marks', language: 'العربية', theme: 'Theme', 'theme.auto': 'Theme: as the system',
    'theme.light': 'Theme: light', 'theme.dark': 'Theme: dark', keys: 'Keys', close: 'Close', back: 'Back to the list',
    progress: '{done} of {all} reviewed', shown: '{shown} of {all} claims', chosen: 'The chosen claim',
    filters: 'Filters', search: 'Search', 'search.hint': 'Words, a name, a place, a day, a figure', all: 'All', clear: 'Clear filters',
    'filter.report': 'Report', 'filter.who': 'Who', 'filter.event': 'Event', 'filter.place': 'Place', 'filter.cause': 'Cause', 'filter.by': 'By whom', unsaid: 'Not said', 'filter.check': 'Check', 'filter.review': 'Review',
    'check.any': 'With a check', 'check.none': 'Without a check', nobody: 'The report itself', 'event.': 'No event',
    nothing: 'No claim fits these filters.',
    figure: 'Figure', counted: 'Counted', event: 'Event', who: 'Who', when: 'When', place: 'Place', cause: 'Cause', by: 'By whom', sort: 'Sort', adding: 'Count once', mark: 'Mark',
    date: 'Date', whole: 'whole', part: 'part', same: 'same figure', reading: 'Reading', line: 'Line', kind: 'Taken for', words: 'Words',
    note: 'Note', 'note.hint': 'What is wrong, or what it should be', ok: 'OK', wrong: 'Wrong', next: 'Next', previous: 'Previous',
    finding: 'Next finding', legend: 'Legend', unclaimed: 'A number of no claim', claimant: 'A claimant', aday: 'A date',
    flagged: 'A finding, told below its paragraph', earlier: 'Earlier text', later: 'Later text', unread: 'Could not be read',
    published: 'Published by {name}', day: 'Day of the report', 'day.none': 'Day of the report unknown', encoding: 'Encoding',
    part_of: 'part of {figure}', same_as: 'repeats {figure}',
    suggested: 'the rest of the report fits {day}', since: 'since {day}', until: 'until {day}', during: 'during {day}', between: '{start} to {end}',
    unresolved: 'which day is not known', 
    memory: 'This browser does not keep marks. Download them before you close the page.',
    totals: 'Running totals by claimant', 'totals.hint': 'How a total grew, as each claimant tells it. A bar spans the least and the most that the words allow; an arrow means no limit is stated. Each point leads to its claim.',
    rivals: 'Rival figures', 'rivals.hint': 'Figures of different claimants for one thing and one day, side by side.',
    things: 'Each counted thing', 'things.hint': 'The figures that add up, by claimant and day. Each bar leads to its first claim.',
    empty: 'Nothing of this kind is in these reports.', undated: '{n} without a day are not drawn', latest: 'the last figure of each {span} is drawn', sums: 'added up by {span}',
    'span.day': 'day', 'span.week': 'week', 'span.month': 'month', 'span.year': 'year', others: '{n} more claimants are not drawn', claimCount: 'claims: {n}', checkCount: 'with checks: {n}',
    'account.hint': 'The numbers and dates that became no claim, and what they were taken for.', 'account.none': 'Every number and date here belongs to a claim.',
    load: 'Load marks', loaded: '{taken} marks taken, {differing} differ: see the filter', days: 'Download days', 'day.fix': 'Correct the day of the report', 'day.yours': 'corrected here', fix: 'Correct', 'fix.low': 'At least', 'fix.high': 'At most', 'fix.save': 'Save', 'fix.cancel': 'Leave', 'fix.undo': 'Undo the correction', 'key.fix': 'correct the row', take: 'Take this', somebody: 'Somebody', 'differ.people': 'People differ',
    incidents: 'Incidents', 'incidents.shown': '{shown} of {all} incidents', map: 'Map', 'map.hint': 'A circle for each place, by the most killed, injured or missing that anybody says. It leads to its incidents.', 'map.unplaced': '{n} without a known place are in the list alone.', timeline: 'Timeline', 'timeline.hint': 'Drag over the bars, or set the days.', 'timeline.from': 'From', 'timeline.to': 'To', 'timeline.all': 'All days', 'undated.one': 'no day', toll: 'Toll', claimants: 'Claimants', differ: 'they differ',
    used: 'dates that claims use: {n}', readings: '{n} in the account', single: 'Single-letter keys', pages: 'Pages', page: 'Page {n}', index: 'All pages', reports: 'Reports', from: 'First report', to: 'Last report', checks: 'With checks',
    'index.hint': 'The reports fill more than one page. Each page opens by itself.',
    'key.next': 'next claim', 'key.previous': 'previous claim', 'key.ok': 'mark as OK, go on', 'key.wrong': 'mark as wrong, go on', 'key.note': 'write a note', 'key.finding': 'next finding', 'key.unreviewed': 'next claim not reviewed', 'key.search': 'search', 'key.views': 'claims, incidents, overview, account', 'key.help': 'these keys', 'key.escape': 'leave a field, go back',
    'bounds.both': '{low} to {high}', 'bounds.low': 'from {low}', 'bounds.high': 'up to {high}', 'bounds.none': 'no number named',
  },
  ar: {
    title: 'مراجعة الأرقام', skip: 'إلى الأرقام', noscript: 'تحتاج هذه الصفحة إلى JavaScript.',
    claims: 'الأرقام', overview: 'نظرة عامة', account: 'الباقي', views: 'العروض', report: 'التقرير', text: 'نص التقرير',
    more: 'التصفية', download: 'تنزيل العلامات', language: 'English', theme: 'المظهر', 'theme.auto': 'المظهر: كالنظام',
    'theme.light': 'المظهر: فاتح', 'theme.dark': 'المظهر: داكن', keys: 'المفاتيح', close: 'إغلاق', back: 'العودة إلى القائمة',
    progress: 'روجع {done} من {all}', shown: 'يظهر {shown} من {all}', chosen: 'الرقم المختار',
    filters: 'التصفية', search: 'بحث', 'search.hint': 'كلمات أو اسم أو مكان أو يوم أو رقم', all: 'الكل', clear: 'إلغاء التصفية',
    'filter.report': 'التقرير', 'filter.who': 'المصدر', 'filter.event': 'الحدث', 'filter.place': 'المكان', 'filter.cause': 'السبب', 'filter.by': 'الفاعل', unsaid: 'لم يذكر', 'filter.check': 'التنبيه', 'filter.review': 'المراجعة',
    'check.any': 'عليه تنبيه', 'check.none': 'بلا تنبيه', nobody: 'التقرير نفسه', 'event.': 'بلا حدث',
    nothing: 'لا رقم يوافق هذه التصفية.',
    figure: 'الرقم', counted: 'المعدود', event: 'الحدث', who: 'المصدر', when: 'الزمن', place: 'المكان', cause: 'السبب', by: 'الفاعل', sort: 'النوع', adding: 'يعد مرة', mark: 'العلامة',
    date: 'التاريخ', whole: 'الكل', part: 'جزء', same: 'الرقم نفسه', reading: 'القراءة', line: 'السطر', kind: 'فهم على أنه', words: 'الكلمات',
    note: 'ملاحظة', 'note.hint': 'ما الخطأ، أو ما الصواب', ok: 'صحيح', wrong: 'خطأ', next: 'التالي', previous: 'السابق',
    finding: 'التنبيه التالي', legend: 'مفتاح الرموز', unclaimed: 'عدد لا يحصي شيئا', claimant: 'مصدر', aday: 'تاريخ',
    flagged: 'تنبيه، وشرحه تحت الفقرة', earlier: 'النص السابق', later: 'النص اللاحق', unread: 'تعذرت قراءته',
    published: 'نشره {name}', day: 'يوم التقرير', 'day.none': 'يوم التقرير غير معروف', encoding: 'الترميز',
    part_of: 'جزء من {figure}', same_as: 'تكرار {figure}',
    suggested: 'وبقية التقرير توافق {day}', since: 'منذ {day}', until: 'حتى {day}', during: 'خلال {day}', between: 'من {start} إلى {end}',
    unresolved: 'اليوم غير معروف', 
    memory: 'هذا المتصفح لا يحفظ العلامات. نزّلها قبل إغلاق الصفحة.',
    totals: 'الحصائل المتراكمة بحسب المصدر', 'totals.hint': 'كيف نمت الحصيلة كما يرويها كل مصدر. يمتد الخط بين أقل وأكثر ما تسمح به الكلمات، والسهم يعني أن الحد غير مذكور. وكل نقطة تقود إلى رقمها.',
    rivals: 'أرقام متنافسة', 'rivals.hint': 'أرقام مصادر مختلفة للشيء نفسه في اليوم نفسه، جنبا إلى جنب.',
    things: 'كل معدود على حدة', 'things.hint': 'ما يجمع من الأرقام، بحسب المصدر واليوم. وكل عمود يقود إلى أول أرقامه.',
    empty: 'لا شيء من هذا في هذه التقارير.', undated: 'لم يرسم {n} بلا يوم', latest: 'يرسم آخر رقم في كل {span}', sums: 'مجموعة بحسب {span}',
    'span.day': 'اليوم', 'span.week': 'الأسبوع', 'span.month': 'الشهر', 'span.year': 'السنة', others: 'لم ترسم مصادر أخرى: {n}', claimCount: 'الأرقام: {n}', checkCount: 'عليها تنبيه: {n}',
    'account.hint': 'الأعداد والتواريخ التي لم تصبح أرقاما، وما فهمت على أنه.', 'account.none': 'كل عدد وتاريخ هنا تابع لرقم.',
    load: 'تحميل علامات', loaded: 'أخذت علامات: {taken}، ومختلفة: {differing}، انظر التصفية', days: 'تنزيل الأيام', 'day.fix': 'صحح يوم التقرير', 'day.yours': 'مصحح هنا', fix: 'تصحيح', 'fix.low': 'على الأقل', 'fix.high': 'على الأكثر', 'fix.save': 'حفظ', 'fix.cancel': 'ترك', 'fix.undo': 'إلغاء التصحيح', 'key.fix': 'صحح السطر', take: 'خذ هذا', somebody: 'شخص آخر', 'differ.people': 'يختلف فيه المراجعون',
    incidents: 'الحوادث', 'incidents.shown': 'يظهر {shown} من {all}', map: 'خريطة', 'map.hint': 'دائرة لكل مكان بقدر أكثر ما قيل من قتلى أو جرحى أو مفقودين، وتقود إلى حوادثه.', 'map.unplaced': 'وما لا يعرف مكانه ({n}) في القائمة وحدها.', timeline: 'خط الزمن', 'timeline.hint': 'اسحب فوق الأعمدة أو اختر اليومين.', 'timeline.from': 'من', 'timeline.to': 'إلى', 'timeline.all': 'كل الأيام', 'undated.one': 'بلا يوم', toll: 'الحصيلة', claimants: 'المصادر', differ: 'تختلف',
    used: 'تواريخ تستعملها الأرقام: {n}', readings: 'في الباقي: {n}', single: 'مفاتيح الحرف الواحد', pages: 'الصفحات', page: 'صفحة {n}', index: 'كل الصفحات', reports: 'التقارير', from: 'أول تقرير', to: 'آخر تقرير', checks: 'عليها تنبيه',
    'index.hint': 'تملأ التقارير أكثر من صفحة، وكل صفحة تفتح وحدها.',
    'key.next': 'الرقم التالي', 'key.previous': 'الرقم السابق', 'key.ok': 'علّمه صحيحا وتابع', 'key.wrong': 'علّمه خطأ وتابع', 'key.note': 'اكتب ملاحظة', 'key.finding': 'التنبيه التالي', 'key.unreviewed': 'التالي مما لم يراجع', 'key.search': 'ابحث', 'key.views': 'الأرقام، الحوادث، النظرة العامة، الباقي', 'key.help': 'هذه المفاتيح', 'key.escape': 'اترك الحقل أو عد',
    'bounds.both': 'من {low} إلى {high}', 'bounds.low': 'من {low}', 'bounds.high': 'حتى {high}', 'bounds.none': 'بلا عدد مذكور',
  },
};

let language = 'en';

// A label in the page's language, with its {places} filled in.
function label(key, values = {}) {
  const text = LABELS[language][key] ?? key;
  return text.replace(/\{(\w+)\}/g, (place, name) => (name in values ? String(values[name]) : place));
}

// The words for a column's code; a code that has none yet shows as itself.
function named(column, code) {
  return CODES[language][column][code] ?? code;
}

// A day among Arabic words: set apart, or 2019-03-05 would read 05-03-2019.
function iso(day) {
  return `\u2066${day}\u2069`;
}

function grouped(number) {
  return new Intl.NumberFormat('en', { maximumFractionDigits: 6 }).format(number);
}

function countryName(code) {
  if (!/^[A-Z]{2}$/.test(code)) {
    return code;
  }
  return new Intl.DisplayNames(language, { type: 'region' }).of(code);
}
