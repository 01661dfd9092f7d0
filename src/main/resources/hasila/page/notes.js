// What the program says in English, in Arabic: its sentences are made of the pieces of NOTES, in that order of trying. What a note
// quotes from a report is set aside first, so that it stays as it is.
const NOTE_PIECES = NOTES.map(([pattern, arabic]) => [new RegExp(pattern, 'g'), arabic]);

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
