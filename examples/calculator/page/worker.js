'use strict';
// The library runs here, so that the page never waits for it.
importScripts('wasm_exec.js');

const waiting = [];
let loaded = false;

function answer(m) {
  try {
    postMessage({n: m.n, answer: calculator(m.call, m.lang, m.text)});
  } catch (e) {
    postMessage({n: m.n, broken: String(e)});
  }
}

// The library calls it when it is there.
function ready() {
  loaded = true;
  waiting.splice(0).forEach(answer);
}

onmessage = e => loaded ? answer(e.data) : waiting.push(e.data);

(async () => {
  try {
    const go = new Go();
    const response = await fetch('calculator.wasm');
    if (!response.ok) throw new Error(response.statusText);
    const {instance} = await WebAssembly.instantiate(await response.arrayBuffer(), go.importObject);
    await go.run(instance);
    throw new Error('ended');
  } catch (e) {
    postMessage({broken: String(e)});
  }
})();
