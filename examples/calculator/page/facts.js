'use strict';
// The facts of the case, as the case file has them. A path is that of an error of
// the library, as "suspensions[1].notified".
const Facts = {
  steps(path) {
    return path.split(/[.[\]]+/).filter(Boolean).map(s => /^\d+$/.test(s) ? Number(s) : s);
  },

  get(facts, path) {
    return this.steps(path).reduce((at, s) => at === undefined || at === null ? undefined : at[s], facts);
  },

  // set puts a value at a path; undefined takes it away, with what it leaves empty.
  set(facts, path, value) {
    const steps = this.steps(path);
    const last = steps.pop();
    const way = [facts];
    for (const [i, s] of steps.entries()) {
      let next = way[i][s];
      if (next === null || typeof next !== 'object') {
        if (value === undefined) return;
        next = typeof (i + 1 < steps.length ? steps[i + 1] : last) === 'number' ? [] : {};
        way[i][s] = next;
      }
      way.push(next);
    }
    if (value !== undefined) {
      way[way.length - 1][last] = value;
      return;
    }
    delete way[way.length - 1][last];
    for (let i = steps.length; i > 0 && Object.keys(way[i]).length === 0; i--) {
      if (Array.isArray(way[i - 1])) way[i - 1].splice(steps[i - 1], 1);
      else delete way[i - 1][steps[i - 1]];
    }
  },

  // The address keeps the facts behind the #, which a browser sends to nobody.
  toAddress(lang, facts) {
    return '#' + new URLSearchParams({lang, case: JSON.stringify(facts)});
  },

  // fromAddress gives the language and the facts of an address, null where there
  // are none; facts that are no object are an error.
  fromAddress(hash) {
    const p = new URLSearchParams(hash.slice(1));
    const text = p.get('case');
    return {lang: p.get('lang'), facts: text === null ? null : this.parse(text)};
  },

  parse(text) {
    const facts = JSON.parse(text);
    if (facts === null || typeof facts !== 'object' || Array.isArray(facts)) throw new SyntaxError('no object');
    for (const [list, one] of [['defaults', 'default'], ['objections', 'objection']]) {
      if (!Array.isArray(facts[list]) || facts[list].length !== 1 || facts[one] !== undefined) continue;
      facts[one] = facts[list][0]; // the short form, which has fields
      delete facts[list];
    }
    return facts;
  },
};
