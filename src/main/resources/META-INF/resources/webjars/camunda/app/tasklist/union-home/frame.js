// What surrounds the tasks: language of the page, the way back to the portal, one log-out for both, and who sees the engine's banner.

const CSRF_COOKIE = 'union-home-csrf';
const RELOADED_AT = 'union-home-reloaded-at';

document.documentElement.lang = 'zh-CN';

const base = document.querySelector('base');
const homeUrl = `${base.getAttribute('app-root').replace(/\/camunda$/, '')}/`;

function cookie(name) {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : '';
}

function logOut() {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = `${homeUrl}logout`;
  const token = document.createElement('input');
  token.type = 'hidden';
  token.name = '_csrf';
  token.value = cookie(CSRF_COOKIE);
  form.append(token);
  document.body.append(form);
  form.submit();
}

// The web app would end its own session only; the portal's log-out ends both.
document.addEventListener(
  'click',
  (event) => {
    if (!event.target.closest?.('[cam-widget-header] .logout a')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    logOut();
  },
  true,
);

// The web app's own log-in form knows no password of ours. A reload lets the portal ask, and come back here afterwards.
function leaveForeignLogin() {
  if (!window.location.hash.startsWith('#/login')) return;
  const last = Number(sessionStorage.getItem(RELOADED_AT) ?? 0);
  const again = Date.now() - last < 10_000;
  sessionStorage.setItem(RELOADED_AT, String(Date.now()));
  window.location.replace(again ? homeUrl : base.getAttribute('href'));
}
window.addEventListener('hashchange', leaveForeignLogin);
leaveForeignLogin();

async function markAdministrators() {
  const url = `${base.getAttribute('admin-api')}auth/user/default`;
  const response = await fetch(url, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
  if (!response.ok) return;
  const { authorizedApps = [] } = await response.json();
  document.documentElement.classList.toggle('union-administrator', authorizedApps.includes('cockpit'));
}
markAdministrators().catch(() => {});

function link(className, href, text) {
  const element = document.createElement('a');
  element.href = href;
  element.className = className;
  element.textContent = text;
  return element;
}

export default [
  {
    id: 'union-home-link',
    pluginPoint: 'tasklist.navbar.action',
    priority: 1000,
    render(node) {
      node.append(link('union-home-link', homeUrl, '返回首页'));
    },
  },
  {
    id: 'union-home-case',
    pluginPoint: 'tasklist.task.action',
    priority: 1000,
    render(node, { taskId }) {
      node.append(link('union-home-link', `${homeUrl}tasks/${taskId}`, '查看整件事项'));
    },
  },
];
