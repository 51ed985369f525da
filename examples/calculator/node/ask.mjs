// Answers case files from standard input, one a line, with their timelines:
//
//   node --no-warnings node/ask.mjs wobrules.wasm < cases.jsonl
import {readFileSync} from 'node:fs';
import {WASI} from 'node:wasi';

const wasi = new WASI({version: 'preview1'});
const module = await WebAssembly.compile(readFileSync(process.argv[2]));
const instance = await WebAssembly.instantiate(module, wasi.getImportObject());
wasi.initialize(instance);
const {memory, alloc, timeline} = instance.exports;

function ask(lang, caseFile) {
  const bytes = new TextEncoder().encode(caseFile);
  const at = alloc(bytes.length) >>> 0;
  new Uint8Array(memory.buffer, at, bytes.length).set(bytes);
  const place = BigInt.asUintN(64, timeline(lang, bytes.length));
  return new TextDecoder().decode(new Uint8Array(memory.buffer, Number(place >> 32n), Number(place & 0xffffffffn)));
}

for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (line) console.log(ask(0, line));
}
