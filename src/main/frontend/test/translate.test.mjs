import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { zh } from '../src/form/zh.js';
import { translateModule } from '../src/form/translate.js';

const library = readFileSync(new URL('../node_modules/@bpmn-io/form-js-viewer/dist/index.es.js', import.meta.url), 'utf8');
const texts = [...library.matchAll(/translate\((?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g)]
  .map(([, single, double]) => single ?? double)
  .filter((text) => !/^-?\d+%?$/.test(text) && text !== 'HELLO {you}');

test('every text of the form library has a Chinese translation', () => {
  assert.ok(texts.length > 30, `only ${texts.length} texts found: the library has changed its way of asking`);
  assert.deepEqual(texts.filter((text) => !(text in zh)), []);
});

test('no translation is left over from an older version of the library', () => {
  assert.deepEqual(Object.keys(zh).filter((text) => !texts.includes(text)), []);
});

test('a translation keeps every value of its text', () => {
  const values = (text) => (text.match(/{\w+}/g) ?? []).sort();
  for (const [english, chinese] of Object.entries(zh)) {
    if (english.startsWith('Field must match pattern')) continue; // a pattern means nothing to a reader
    assert.deepEqual(values(chinese), values(english), english);
  }
});

test('the page in Chinese speaks Chinese, the page in English keeps the text', () => {
  const inChinese = translateModule('zh-CN').translate[1];
  const inEnglish = translateModule('en').translate[1];
  assert.equal(inChinese('Field must have maximum value of {value}.', { value: '300' }), '不能大于 300。');
  assert.equal(inEnglish('Field must have maximum value of {value}.', { value: '300' }), 'Field must have maximum value of 300.');
});
