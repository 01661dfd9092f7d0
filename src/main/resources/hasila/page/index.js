// The page that leads to the pages of reports.
function showPages() {
  const pages = JSON.parse(document.querySelector('script.report').textContent);
  document.querySelector('#index tbody').replaceChildren(...pages.map(([file, first, last, ...counts], i) => make('tr', {},
    make('th', { scope: 'row' }, make('a', { href: file }, label('page', { n: i + 1 }))),
    make('td', {}, quoted(first)), make('td', {}, quoted(last)), ...counts.map((count) => make('td', { class: 'number', dir: 'ltr' }, grouped(count))))));
}

Settings.open(showPages);
showPages();
