import './tabler.scss';
import './app.css';
import htmx from 'htmx.org';
import { guardDoubleClicks } from './once.js';
import { closeMenusOutside } from './menus.js';
import { checkFileSize } from './file-size.js';
import { fillLogin } from './demo-login.js';
import { toast } from './toast.js';

// Nothing that a person typed or read may stay in the browser's storage, and no text may become code.
Object.assign(htmx.config, {
  historyCacheSize: 0,
  allowEval: false,
  includeIndicatorStyles: false,
  selfRequestsOnly: true,
});

const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;

document.addEventListener('htmx:configRequest', (event) => {
  const header = meta('csrf-header');
  if (header) event.detail.headers[header] = meta('csrf-token');
});

document.addEventListener('htmx:responseError', (event) => {
  toast(event.detail.xhr.getResponseHeader('X-Refusal-Text') ?? meta('text-failed'));
});
document.addEventListener('htmx:sendError', () => toast(meta('text-offline')));

guardDoubleClicks(document);
closeMenusOutside(document);
fillLogin(document);
checkFileSize(document);
