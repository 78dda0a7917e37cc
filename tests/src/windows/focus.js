// The role and the name of what has the focus.
const axe = window.axe;
axe.setup(document.documentElement);
try {
  const node = axe.utils.getNodeFromTree(document.activeElement);
  if (!node) return ['none', ''];
  const role = axe.commons.aria.getRole(node) ?? (node.props.type === 'password' ? 'textbox' : 'none');
  return [role, axe.commons.text.accessibleTextVirtual(node).replace(/\s+/g, ' ').trim()];
} finally {
  axe.teardown();
}
