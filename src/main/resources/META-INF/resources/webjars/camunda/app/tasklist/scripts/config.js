// Settings of the Camunda Tasklist for Union Home. The file replaces the one in the web app's jar.
// The app draws its first parts before its texts are there, and would show raw keys until the next visit.
async function bringTexts() {
  const locales = `${document.querySelector('base').getAttribute('app-root')}/app/tasklist/locales/`;
  const key = `${locales}_locales_data_zh_${window.bust}`;
  const kept = JSON.parse(window.localStorage.getItem('camunda-web') || '{}');
  const texts = await fetch(`${locales}zh.json?bust=${window.bust}`, { credentials: 'same-origin' });
  if (texts.ok) {
    kept[key] = await texts.text();
    window.localStorage.setItem('camunda-web', JSON.stringify(kept));
  }
}
await bringTexts().catch(() => {});

export default {
  app: { name: '办理台', vendor: '工会之家' },

  dateFormat: {
    monthName: 'MMM',
    day: 'DD',
    abbr: 'YYYY-MM-DD HH:mm',
    normal: 'YYYY-MM-DD HH:mm',
    long: 'YYYY-MM-DD HH:mm',
    short: 'YYYY-MM-DD',
  },

  // Chinese whatever the browser asks for: the forms and the messages of the processes are Chinese here too.
  locales: { availableLocales: ['zh'], fallbackLocale: 'zh' },

  disableWelcomeMessage: true,
  assignProcessInstanceIdToTaskComment: true,
  csrfCookieName: 'XSRF-TOKEN',

  customScripts: ['union-home/frame', 'union-home/form-texts'],

  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: '认领当前任务' },
    focusFilter: { key: 'ctrl+shift+f', description: '跳到第一个任务清单' },
    focusList: { key: 'ctrl+alt+l', description: '跳到清单中的第一项任务' },
    focusForm: { key: 'ctrl+alt+f', description: '跳到表单的第一个输入框' },
    startProcess: { key: 'ctrl+alt+p', description: '打开“发起流程”' },
  },
};
