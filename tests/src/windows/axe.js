// Runs axe over the whole page with the rules of WCAG 2.2 AA and the best practices.
const done = arguments[arguments.length - 1];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
window.axe
  .run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
  .then(({ violations }) => violations.map(({ id, help, nodes }) => ({ rule: id, what: help, places: nodes.map((node) => `${node.target} ${node.failureSummary}`) })))
  .catch((error) => [{ rule: 'axe', what: String(error), places: [] }])
  .then(done);
