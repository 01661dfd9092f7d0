// One spelling for the search, as the program has one for its tables: the letters come from the program itself.
const FOLDED = new Map(JSON.parse(byId('fold').textContent));
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\u061C\uFEFF\u00AD]/;
const HAMZA = 0x621;
const CARRIERS = [0x64A, 0x648];
const DROPPED = 0;
const FORM = 1;

// What each character becomes: a letter, nothing, or a presentation form that is several letters.
const FOLD_TABLE = Uint16Array.from({ length: 0x10000 }, (unused, code) => {
  const character = String.fromCharCode(code);
  if ((code >= 0xFB50 && code <= 0xFDFF) || (code >= 0xFE70 && code <= 0xFEFE)) {
    return FORM;
  }
  const folded = INVISIBLE.test(character) ? '' : FOLDED.get(character) ?? (code >= 0x600 && code <= 0x6FF ? character : character.toLowerCase());
  return folded === '' ? DROPPED : folded.charCodeAt(0);
});

let foldBuffer = new Uint16Array(4096);

function foldSpelling(text) {
  if (text.length * 3 > foldBuffer.length) {
    foldBuffer = new Uint16Array(text.length * 3);
  }
  let end = 0;
  for (let i = 0; i < text.length; i++) {
    const folded = FOLD_TABLE[text.charCodeAt(i)];
    if (folded === FORM) {
      end = foldForm(text[i], end);
    } else if (folded !== DROPPED && !(folded === HAMZA && end > 0 && CARRIERS.includes(foldBuffer[end - 1]))) {
      // «لاجىء» is «لاجئ»: a hamza behind its carrier is the carrier with a hamza.
      foldBuffer[end++] = folded;
    }
  }
  let words = '';
  for (let start = 0; start < end; start += 4096) {
    words += String.fromCharCode.apply(null, foldBuffer.subarray(start, Math.min(end, start + 4096)));
  }
  return words;
}

// A presentation form is at most three letters here, as in the program.
function foldForm(character, start) {
  let end = start;
  for (const letter of character.normalize('NFKC')) {
    const folded = FOLDED.get(letter) ?? letter;
    if (folded !== '' && folded !== ' ' && end < start + 3) {
      foldBuffer[end++] = folded.charCodeAt(0);
    }
  }
  return end;
}

// For the search alone, digits of every Arabic kind are one too, and white space is a blank.
function foldForSearch(text) {
  return foldSpelling(text)
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/\s+/g, ' ');
}
