// What has this role and name, as a screen reader would be told. The names are worked out by axe.
const [role, name] = arguments;
const axe = window.axe;
const begin = name.endsWith('…') ? name.slice(0, -1) : undefined;
const fits = (said) => (begin === undefined ? said === name : said.startsWith(begin));
// axe knows no role for a password's field; everybody else takes it for a text.
const roleOf = (node) => axe.commons.aria.getRole(node) ?? (node.props.type === 'password' ? 'textbox' : null);
axe.setup(document.documentElement);
try {
  const found = [];
  // What lies behind an open dialog cannot be reached.
  const within = document.querySelector('dialog:modal') ?? document.body;
  for (const element of within.querySelectorAll('*')) {
    const node = axe.utils.getNodeFromTree(element);
    if (!node || roleOf(node) !== role || !axe.commons.dom.isVisibleToScreenReaders(node)) continue;
    const said = axe.commons.text.accessibleTextVirtual(node).replace(/\s+/g, ' ').trim();
    if (fits(said)) found.push(element);
  }
  return found;
} finally {
  axe.teardown();
}
