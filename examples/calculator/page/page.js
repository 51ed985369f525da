'use strict';
const $ = id => document.getElementById(id);
const groups = [
  {name: 'request', fields: [['received', 'date'], ['filed', 'date'], ['territory', 'territories'], ['asOf', 'date']]},
  {name: 'adjournment', fields: [['adjournments[0].notified', 'date'], ['adjournments[0].by', 'weeks'],
    ['adjournments[0].size', 'bool'], ['adjournments[0].reasons', 'bool']]},
  {name: 'suspensions', list: 'suspensions'},
  {name: 'decision', fields: [['decision.published', 'date'], ['decision.discloses', 'bool'],
    ['decision.objectionExpected', 'bool'], ['decision.disclosed', 'date']]},
  {name: 'default', several: 'defaults', fields: [['default.sent', 'date'], ['default.received', 'date']]},
  {name: 'objection', several: 'objections', fields: [['objection.received', 'date'], ['objection.posted', 'date'],
    ['objection.committeeAnnounced', 'date'], ['objection.decided', 'date']]},
  {name: 'closed', fields: [['closed.how', 'closings'], ['closed.on', 'date'], ['closed.under', 'closingGrounds']]},
];

let lang = 'nl';
let facts = {};
let choices = null;
const w = key => words[lang][key] ?? key;

// ---- the worker

const worker = new Worker('worker.js');
const asked = new Map();
let count = 0;

function ask(call, text = '') {
  return new Promise((done, fail) => {
    asked.set(++count, {done, fail});
    worker.postMessage({n: count, call, lang, text});
  });
}

worker.onmessage = ({data}) => {
  if (data.broken) {
    asked.forEach(a => a.fail(new Error(data.broken)));
    asked.clear();
    say('broken');
    return;
  }
  asked.get(data.n)?.done(JSON.parse(data.answer));
  asked.delete(data.n);
};
worker.onerror = () => say('broken');

// ---- small pieces of page

function make(tag, attributes = {}, ...inside) {
  const e = document.createElement(tag);
  for (const [k, v] of Object.entries(attributes)) e.setAttribute(k, v);
  e.append(...inside);
  return e;
}

let said = 'loading';
function say(key) {
  said = key;
  $('status').textContent = w(key);
}

function showDate(day) {
  if (!day) return '';
  const d = new Date(day + 'T00:00:00Z');
  if (Number.isNaN(d.getTime())) return day;
  return new Intl.DateTimeFormat(lang === 'nl' ? 'nl-NL' : 'en-GB',
    {day: 'numeric', month: 'long', year: 'numeric', weekday: 'short', timeZone: 'UTC'}).format(d);
}

const today = () => {
  const d = new Date();
  return [d.getFullYear(), d.getMonth() + 1, d.getDate()].map(n => String(n).padStart(2, '0')).join('-');
};

// ---- the form

const idOf = path => 'f-' + path.replace(/\W+/g, '-');
const wordOf = path => path.replace(/\[\d+\]/g, '[]');

function optionsOf(kind, value) {
  let list;
  switch (kind) {
    case 'bool': list = [['', w('unknown')], ['true', w('yes')], ['false', w('no')]]; break;
    case 'weeks':
      list = [['', w('unknown')], ...[1, 2, 3, 4, 6].map(n => [`P${n}W`, `${n} ${w(n === 1 ? 'week' : 'weeks')}`])];
      break;
    case 'territories': list = choices[kind].map(c => [c.value === 'nl' ? '' : c.value, c.name]); break;
    case 'grounds': list = choices[kind].map(c => [c.value, c.name]); break;
    default: list = [['', '-'], ...choices[kind].map(c => [c.value, c.name])];
  }
  if (!list.some(([v]) => v === value) && !(kind === 'territories' && value === 'nl')) list.push([value, value]);
  return list;
}

function field(path, kind) {
  const id = idOf(path);
  const value = Facts.get(facts, path);
  const text = value === undefined || value === null ? '' : String(value);
  let input;
  if (kind === 'date' || kind === 'number') {
    input = make('input', {type: kind, id});
    if (kind === 'date') input.setAttribute('max', '2040-12-31');
    else { input.min = 1; input.step = 1; }
    input.value = text;
  } else {
    input = make('select', {id});
    for (const [v, name] of optionsOf(kind, text)) input.append(make('option', {value: v}, name));
    input.value = kind === 'territories' && text === 'nl' ? '' : text;
  }
  input.dataset.path = path;
  input.dataset.kind = kind;
  const hint = words[lang]['hint.' + path];
  input.setAttribute('aria-describedby', (hint ? id + '-hint ' : '') + id + '-error');
  if (path === 'received') input.required = true;
  const all = make('div', {class: 'field' + (text === '' ? ' empty' : '')}, make('label', {for: id}, w(wordOf(path))));
  if (hint) all.append(make('p', {class: 'hint', id: id + '-hint'}, hint));
  all.append(input, make('p', {class: 'error', id: id + '-error'}));
  return all;
}

function suspension(i) {
  const at = `suspensions[${i}]`;
  const ground = choices.grounds.find(g => g.value === Facts.get(facts, at + '.ground'));
  const keys = ground ? [...new Set([...(ground.needs ?? []), ...(ground.takes ?? [])])] : [];
  const shown = ['notified', 'from', 'set', 'until', 'days'].filter(k => keys.includes(k) || Facts.get(facts, `${at}.${k}`) !== undefined);
  const remove = make('button', {type: 'button', 'data-remove': i}, w('remove'));
  return make('fieldset', {}, make('legend', {}, `${w('group.suspension')} ${i + 1}`), field(at + '.ground', 'grounds'),
    ...shown.map(k => field(`${at}.${k}`, k === 'days' ? 'number' : 'date')), remove);
}

function group(g) {
  const set = make('fieldset', {id: 'group-' + g.name}, make('legend', {}, w('group.' + g.name)));
  if (g.several && facts[g.several] !== undefined) {
    set.append(make('p', {}, w('several')));
  } else if (g.list) {
    const list = facts[g.list];
    (Array.isArray(list) ? list : []).forEach((_, i) => set.append(suspension(i)));
    set.append(make('button', {type: 'button', id: 'add'}, w('add')));
  } else {
    g.fields.forEach(([path, kind]) => set.append(field(path, kind)));
  }
  return set;
}

// build makes the form anew, and keeps the focus where it was.
function build() {
  const focus = document.activeElement?.id;
  $('fields').replaceChildren(...groups.map(group));
  showFile();
  if (focus) $(focus)?.focus();
}

function showFile() {
  $('text-of-case').value = JSON.stringify(facts, null, 2);
}

function valueOf(input) {
  const v = input.value;
  if (v === '') return undefined;
  if (input.dataset.kind === 'bool') return v === 'true' ? true : v === 'false' ? false : v;
  if (input.dataset.kind === 'number') return Number(v);
  return v;
}

$('fields').addEventListener('change', e => {
  const {path, kind} = e.target.dataset;
  if (!path) return;
  if (e.target.validity.badInput) {
    mark(e.target, w('badDate'));
    return;
  }
  Facts.set(facts, path, valueOf(e.target));
  e.target.closest('.field').classList.toggle('empty', e.target.value === '');
  if (kind === 'grounds') build();
  changed();
});

$('fields').addEventListener('click', e => {
  if (e.target.id === 'add') {
    const list = Array.isArray(facts.suspensions) ? facts.suspensions : (facts.suspensions = []);
    const day = facts.received ?? today();
    list.push({ground: day >= '2022-05-01' ? 'woo.4.4.3' : 'wob.6.3'});
    build();
    $(idOf(`suspensions[${list.length - 1}].ground`)).focus();
  } else if (e.target.dataset.remove !== undefined) {
    facts.suspensions.splice(Number(e.target.dataset.remove), 1);
    if (facts.suspensions.length === 0) delete facts.suspensions;
    build();
    $('add').focus();
  } else return;
  changed();
});

// ---- the answer

function mark(input, text) {
  input.setAttribute('aria-invalid', 'true');
  $(input.id + '-error').textContent = text;
}

function unmark() {
  document.querySelectorAll('[aria-invalid]').forEach(e => e.removeAttribute('aria-invalid'));
  document.querySelectorAll('.error').forEach(e => { e.textContent = ''; });
}

let latest = 0;
async function compute() {
  const mine = ++latest;
  if (facts.received === undefined && Object.keys(facts).every(k => k === 'asOf')) {
    unmark();
    $('result').hidden = $('faults').hidden = true;
    say('waiting');
    return;
  }
  let a;
  try {
    a = await ask('page', JSON.stringify(facts));
  } catch {
    return;
  }
  if (mine !== latest) return;
  unmark();
  $('result').hidden = a.faults !== undefined;
  $('faults').hidden = a.faults === undefined;
  if (a.faults) {
    showFaults(a.faults);
    return;
  }
  show(a);
  say('computed');
}

// forPeople puts the labels of the form for the keys in a text, and days as people
// write them.
function forPeople(text) {
  return text.replace(/([\w.[\]]+)(?=, \d{4}-\d\d-\d\d)/g, path => words[lang][wordOf(path)] ? `\u2018${w(wordOf(path))}\u2019` : path)
    .replace(/\d{4}-\d\d-\d\d/g, showDate);
}

function showFaults(faults) {
  const items = faults.map(f => {
    const input = f.key ? document.querySelector(`[data-path="${CSS.escape(f.key)}"]`) : null;
    if (!input) return make('li', {}, f.key ? `${f.key}: ${f.text}` : f.text);
    const text = forPeople(f.text);
    mark(input, text);
    const to = make('a', {href: '#' + input.id}, `${w(wordOf(f.key))}: ${text}`);
    to.addEventListener('click', e => { e.preventDefault(); input.focus(); });
    return make('li', {}, to);
  });
  $('faults').querySelector('ul').replaceChildren(...items);
  say('faults');
}

const plural = n => `${n} ${w(n === 1 ? 'day' : 'days')}`;

function stateOf(d) {
  let s = d.state ?? '';
  if (d.done) s += ' ' + showDate(d.done);
  if (d.days) s += ', ' + (d.live && !d.overdue ? `${w('left')} ${plural(d.days)}` : plural(d.days));
  return s;
}

function rowOf(d) {
  const until = d.last ? showDate(d.last) : '';
  const cells = {who: d.who, from: showDate(d.first), until: until + (d.receivedBy ? ` (${w('arrives')} ${showDate(d.receivedBy)})` : ''),
    state: stateOf(d), cite: d.cite};
  return make('tr', {role: 'row', class: d.overdue ? 'overdue' : d.live || !d.state ? '' : 'over'},
    make('th', {scope: 'row', role: 'rowheader'}, d.what),
    ...Object.entries(cells).map(([k, v]) => make('td', {role: 'cell', class: k, 'data-name': w(k)}, v)));
}

function remarks(id, list) {
  $(id).hidden = list.length === 0;
  $(id).querySelector('ul').replaceChildren(...list.map(r =>
    make('li', {}, r.text + ' ', make('span', {class: 'cite'}, `(${r.cite})`))));
}

function show(a) {
  $('picture').src = 'data:image/svg+xml,' + encodeURIComponent(a.picture);
  $('picture').alt = a.alternative;
  $('deadlines').tHead.rows[0].replaceChildren(...['what', 'who', 'from', 'until', 'state', 'cite'].map(k =>
    make('th', {scope: 'col', role: 'columnheader'}, w(k))));
  $('deadlines').tBodies[0].replaceChildren(...a.deadlines.map(rowOf));
  const next = a.deadlines.find(d => d.overdue) ?? a.deadlines.find(d => d.live && d.last);
  $('next').hidden = next === undefined;
  if (next) {
    $('next').textContent = `${w('nextLast')}: ${next.what}, ${next.who}, ${w('until').toLowerCase()} ${showDate(next.last)} (${stateOf(next)})`;
    $('next').className = next.overdue ? 'overdue' : '';
  }
  $('plain').textContent = a.plain;
  $('text').textContent = a.text;
  remarks('findings', a.findings);
  remarks('caveats', a.caveats);
}

// ---- what moves it

function changed() {
  history.replaceState(null, '', Facts.toAddress(lang, facts));
  showFile();
  compute();
}

// speak puts the page in its language.
async function speak() {
  document.documentElement.lang = lang;
  document.title = w('title');
  document.querySelectorAll('[data-word]').forEach(e => { e.textContent = w(e.dataset.word); });
  for (const l of ['nl', 'en']) $(l).setAttribute('aria-pressed', String(l === lang));
  say(said);
  try {
    choices = await ask('words');
  } catch {
    return;
  }
  build();
  await compute();
}

for (const l of ['nl', 'en']) {
  $(l).addEventListener('click', () => {
    lang = l;
    history.replaceState(null, '', Facts.toAddress(lang, facts));
    speak();
  });
}

$('form').addEventListener('submit', e => e.preventDefault());
$('print').addEventListener('click', () => print());
$('clear').addEventListener('click', () => {
  facts = {asOf: today()};
  build();
  changed();
  $('f-received').focus();
});
$('copy').addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(location.href);
    say('copied');
  } catch {
    say('notCopied');
  }
});
$('use').addEventListener('click', () => {
  try {
    facts = Facts.parse($('text-of-case').value);
  } catch {
    $('faults').querySelector('ul').replaceChildren(make('li', {}, w('notJSON')));
    $('faults').hidden = false;
    $('result').hidden = true;
    say('faults');
    return;
  }
  build();
  changed();
});

// start reads the address: where it holds facts, these; else a new case.
async function start() {
  let bad = false;
  facts = {asOf: today()};
  try {
    const given = Facts.fromAddress(location.hash);
    if (given.lang === 'nl' || given.lang === 'en') lang = given.lang;
    if (given.facts) facts = given.facts;
  } catch {
    bad = true;
  }
  await speak();
  if (bad) say('badAddress');
}

addEventListener('hashchange', () => { if (location.hash !== '#answer') start(); });
if ('serviceWorker' in navigator) navigator.serviceWorker.register('sw.js').catch(() => {});
start();
