import test from 'node:test';
import assert from 'node:assert/strict';
import { codeOf } from '../src/receipt/code.js';

test('the code of a QR address is read', () => {
  assert.equal(codeOf('#ABCD-2345-EFGH-6789-JKMN'), 'ABCD-2345-EFGH-6789-JKMN');
  assert.equal(codeOf('#abcd-2345-efgh-6789-jkmn'), 'ABCD-2345-EFGH-6789-JKMN');
});

test('anything else is left alone', () => {
  for (const hash of ['', '#', '#main', '#ABCD-2345', '#ABCD-2345-EFGH-6789-JKM0', '#ABCD-2345-EFGH-6789-JKMN-PQRS']) {
    assert.equal(codeOf(hash), null);
  }
});
