import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromInput, toInput } from '../src/form/moments.js';

process.env.TZ = 'Asia/Shanghai';

test('a date stays the same day in both directions, also in 1900 and 2999', () => {
  for (const day of ['2021-07-27', '1900-01-31', '2999-12-31']) {
    assert.equal(toInput('date', day), day);
    assert.equal(fromInput('date', day), day);
  }
});

test('an emptied field is no value, not an empty text', () => {
  assert.equal(fromInput('date', ''), null);
  assert.equal(toInput('date', null), '');
});

test('a moment is written with its offset unless the form says otherwise', () => {
  assert.equal(fromInput('datetime', '2021-07-27T09:30'), '2021-07-27T09:30+08:00');
  assert.equal(fromInput('datetime', '2021-07-27T09:30', 'utc_normalized'), '2021-07-27T01:30Z');
  assert.equal(fromInput('datetime', '2021-07-27T09:30', 'no_timezone'), '2021-07-27T09:30');
  assert.equal(fromInput('time', '09:30'), '09:30+08:00');
});

test('a stored moment is shown in local time', () => {
  assert.equal(toInput('datetime', '2021-07-27T01:30Z'), '2021-07-27T09:30');
  assert.equal(toInput('datetime', '2021-07-27T09:30'), '2021-07-27T09:30');
  assert.equal(toInput('time', '09:30+08:00'), '09:30');
});
