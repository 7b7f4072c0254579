import { codeOf } from './code.js';

// The QR code's address carries the code behind the `#`, which a browser keeps to itself. It is posted from here, and taken
// out of the address at once so that it does not stay in the history.
const form = document.querySelector('[data-receipt-form]');
const code = codeOf(window.location.hash);
if (form && code) {
  window.history.replaceState(null, '', window.location.pathname);
  form.elements.code.value = code;
  form.requestSubmit();
}
