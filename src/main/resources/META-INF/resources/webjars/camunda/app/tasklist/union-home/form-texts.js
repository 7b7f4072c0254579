// form-js 1.8.7 has its own texts in fixed English. They are replaced where they appear, inside forms only.

const FIXED = {
  'Field is required.': '这一项必须填写。',
  'Value is not a number.': '请填数字。',
  'Value is expected to be an integer.': '请填整数，不要小数。',
  'Field must be a valid email.': '邮箱地址不对，例如 name@example.com。',
  'Field must be a valid  international phone number. (e.g. +4930664040900)': '电话号码不对，例如 +8613800000000。',
  'Date and time must both be entered.': '请同时填写日期和时间。',
  'No results': '没有找到',
  'All values selected': '已全部选上',
  'Nothing to show.': '还没有内容。',
  'Search': '搜索',
  'Select': '请选择',
  'Add new': '再加一行',
  'Collapse': '收起',
  'Remove tag': '去掉这一项',
  'Skip to search': '跳到搜索框',
  'Increment': '加一',
  'Decrement': '减一',
  'Previous page': '上一页',
  'Next page': '下一页',
  'Click to remove sorting': '取消排列',
};

const PATTERNS = [
  [/^Field must match pattern [\s\S]*\.$/, () => '格式不对，请检查后重新填写。'],
  [/^Field must have minimum value of (.*)\.$/, (m) => `不能小于 ${m[1]}。`],
  [/^Field must have maximum value of (.*)\.$/, (m) => `不能大于 ${m[1]}。`],
  [/^Field must have minimum length of (.*)\.$/, (m) => `至少写 ${m[1]} 个字。`],
  [/^Field must have maximum length of (.*)\.$/, (m) => `最多写 ${m[1]} 个字。`],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, (m) => `最多保留 ${m[1]} 位小数。`],
  [
    /^Please select a valid value, the two nearest valid values are (.*) and (.*)\.$/,
    (m) => `这个数不合要求，最接近的是 ${m[1]} 和 ${m[2]}。`,
  ],
  [/^Expand all \((\d+)\)$/, (m) => `全部展开（${m[1]}）`],
  [/^Remove list item (\d+)$/, (m) => `去掉第 ${m[1]} 行`],
  [/^Click to sort by ([\s\S]*) descending$/, (m) => `按“${m[1]}”从大到小排列`],
  [/^Click to sort by ([\s\S]*) ascending$/, (m) => `按“${m[1]}”从小到大排列`],
];

// Places where only form-js writes. A label, an option or a text of ours that happens to read "Select" stays as it is.
const OWN_PLACES = [
  '.fjs-form-field-error',
  '.fjs-select-placeholder',
  '.fjs-dropdownlist-empty',
  '.fjs-table-empty',
  '.fjs-table-td',
  '.fjs-repeat-render-add',
  '.fjs-repeat-render-collapse',
  '.fjs-taglist-skip-link',
].join(',');
const ATTRIBUTES = ['placeholder', 'aria-label', 'title'];

export function translate(text) {
  const trimmed = text.trim();
  if (Object.hasOwn(FIXED, trimmed)) return FIXED[trimmed];
  for (const [pattern, chinese] of PATTERNS) {
    const match = pattern.exec(trimmed);
    if (match) return chinese(match);
  }
  return undefined;
}

function translateText(node) {
  if (!node.parentElement?.closest(OWN_PLACES)) return;
  const chinese = translate(node.data);
  if (chinese !== undefined) node.data = node.data.replace(node.data.trim(), () => chinese);
}

function translateAttributes(element) {
  for (const name of ATTRIBUTES) {
    const chinese = element.hasAttribute(name) ? translate(element.getAttribute(name)) : undefined;
    if (chinese !== undefined) element.setAttribute(name, chinese);
  }
}

function translateTree(root) {
  if (root.nodeType === Node.TEXT_NODE) {
    if (root.parentElement?.closest('.fjs-container')) translateText(root);
    return;
  }
  if (root.nodeType !== Node.ELEMENT_NODE) return;
  const forms = root.closest('.fjs-container') ? [root] : root.querySelectorAll('.fjs-container');
  forms.forEach((form) => {
    translateAttributes(form);
    form.querySelectorAll(ATTRIBUTES.map((name) => `[${name}]`).join(',')).forEach(translateAttributes);
    const texts = document.createTreeWalker(form, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) translateText(texts.currentNode);
  });
}

// The date picker is loaded with the first form, so its month names can only be set then.
function localizeDatePicker() {
  const picker = window.flatpickr;
  if (!picker || picker.l10ns.default.firstDayOfWeek === 1) return;
  picker.localize({
    weekdays: {
      shorthand: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
      longhand: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
    },
    months: {
      shorthand: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
      longhand: ['一月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '十月', '十一月', '十二月'],
    },
    firstDayOfWeek: 1,
    rangeSeparator: ' 至 ',
    scrollTitle: '滚动鼠标滚轮可以增减',
    toggleTitle: '点击切换上午和下午',
    amPM: ['上午', '下午'],
    yearAriaLabel: '年',
    monthAriaLabel: '月',
    hourAriaLabel: '时',
    minuteAriaLabel: '分',
    ordinal: () => '日',
  });
}

function onMutations(mutations) {
  localizeDatePicker();
  for (const mutation of mutations) {
    if (mutation.type === 'childList') mutation.addedNodes.forEach(translateTree);
    else translateTree(mutation.target);
  }
}

// The form-js error list and its dropdowns are rendered by Preact, which compares with its own memory and not with the page:
// a replaced text stays replaced until the library has another one to show.
if (typeof document !== 'undefined') {
  localizeDatePicker();
  new MutationObserver(onMutations).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
}
