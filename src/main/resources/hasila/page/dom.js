// Elements are made here and nowhere else. Text only ever becomes a text node, so no report is ever markup.
const SVG = 'http://www.w3.org/2000/svg';

function byId(id) {
  return document.getElementById(id);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== false && value !== undefined) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.filter((child) => child !== '' && child !== null && child !== undefined));
  return element;
}

function make(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

function draw(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

// Direction marks that turn words around, and controls, as something to look at: <U+202E>, ␛.
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g;

function unseen(character) {
  const code = character.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

function plain(text) {
  return text.replace(UNSEEN, unseen);
}

// Words from a report: set apart, so that their direction does not spill over.
function quoted(text, attributes = {}) {
  return make('bdi', attributes, plain(text));
}

const ARABIC = /[\u0600-\u06FF\uFB50-\uFDFF\uFE70-\uFEFE]/;

function direction(text) {
  return ARABIC.test(text) ? 'rtl' : 'ltr';
}

// Puts the page's own words where `data-label` and `data-name` ask for them.
function putLabels() {
  for (const element of document.querySelectorAll('[data-label]')) {
    element.textContent = label(element.dataset.label);
  }
  for (const element of document.querySelectorAll('[data-name]')) {
    element.setAttribute('aria-label', label(element.dataset.name));
  }
  for (const element of document.querySelectorAll('[data-hint]')) {
    element.setAttribute('placeholder', label(element.dataset.hint));
  }
}
