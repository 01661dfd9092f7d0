// One spelling for the search, as the program has one for its tables: the letters come from the program itself.
const FOLDED = new Map(JSON.parse(byId('fold').textContent));
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\u061C\uFEFF\u00AD]/;
const HAMZA = '\u0621';
const CARRIERS = '\u064A\u0648';

function isPresentationForm(character) {
  return (character >= '\uFB50' && character <= '\uFDFF') || (character >= '\uFE70' && character <= '\uFEFE');
}

function foldForm(character) {
  const letters = [];
  for (const letter of character.normalize('NFKC')) {
    const folded = FOLDED.get(letter) ?? letter;
    if (folded !== '' && folded !== ' ' && letters.length < 3) {
      letters.push(folded);
    }
  }
  return letters.join('');
}

function foldSpelling(text) {
  let folded = '';
  for (const character of text) {
    if (isPresentationForm(character)) {
      folded += foldForm(character);
    } else if (!INVISIBLE.test(character)) {
      const letter = FOLDED.get(character) ?? [...character.toLowerCase()][0];
      // «لاجىء» is «لاجئ»: a hamza behind its carrier is the carrier with a hamza.
      const doubled = letter === HAMZA && folded !== '' && CARRIERS.includes(folded[folded.length - 1]);
      folded += doubled ? '' : letter;
    }
  }
  return folded;
}

// For the search alone, digits of every Arabic kind are one too, and white space is a blank.
function foldForSearch(text) {
  return foldSpelling(text)
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/\s+/g, ' ');
}
