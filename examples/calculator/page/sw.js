'use strict';
// Keeps the page for use without a network. The version is filled in by the build
// and changes with any file.
const version = 'calculator-VERSION';
const files = ['./', 'index.html', 'calculator.css', 'words.js', 'facts.js', 'page.js', 'worker.js', 'wasm_exec.js', 'calculator.wasm'];

addEventListener('install', e => e.waitUntil((async () => {
  await (await caches.open(version)).addAll(files);
  await skipWaiting();
})()));

addEventListener('activate', e => e.waitUntil((async () => {
  for (const name of await caches.keys()) {
    if (name.startsWith('calculator-') && name !== version) await caches.delete(name);
  }
  await clients.claim();
})()));

addEventListener('fetch', e => {
  if (e.request.method !== 'GET' || new URL(e.request.url).origin !== location.origin) return;
  e.respondWith((async () => await (await caches.open(version)).match(e.request, {ignoreSearch: true}) || fetch(e.request))());
});
