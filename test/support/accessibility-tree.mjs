/**
 * Provides a command for tests: Chromium's accessibility tree of the first match of a selector, one line for each node
 * with its role, name and states. Other engines have no such command.
 */
export function accessibilityTree() {
  return {
    name: 'accessibility-tree',
    async executeCommand({ command, payload, session }) {
      if (command !== 'accessibility-tree') return undefined;
      const page = session.browser.getPage(session.id);
      const client = await page.context().newCDPSession(page);
      try {
        const { result } = await client.send('Runtime.evaluate', {
          expression: `document.querySelector(${JSON.stringify(payload)})`,
        });
        const { node } = await client.send('DOM.describeNode', { objectId: result.objectId });
        const { nodes } = await client.send('Accessibility.getFullAXTree');
        const byId = new Map(nodes.map((each) => [each.nodeId, each]));
        const start = nodes.find((each) => each.backendDOMNodeId === node.backendNodeId);
        return lines(start, byId).join('\n');
      } finally {
        await client.detach();
      }
    },
  };
}

const states = ['expanded', 'pressed', 'current', 'level', 'focused', 'live', 'url'];

/** Roles of groups without meaning, and of line boxes. */
const passed = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker']);

function lines(node, byId, depth = 0) {
  const { role, name, ignored, properties = [], childIds = [] } = node;
  const silent = ignored || passed.has(role?.value);
  const below = childIds
    .map((id) => byId.get(id))
    .filter(Boolean)
    .flatMap((child) => lines(child, byId, silent ? depth : depth + 1));
  if (silent) return below;
  const said = properties
    .filter(({ name: key, value }) => states.includes(key) && value.value !== 'false')
    .map(({ name: key, value }) => `${key}=${String(value.value).replace(/^.*#/, '#')}`);
  const text = role.value === 'StaticText' ? 'text' : role.value;
  // Skips a name that repeats the text of its node.
  const rest =
    name?.value && text !== 'text' ? below.filter((each) => !/^ *text /.test(each)) : below;
  const line = [text, name?.value && JSON.stringify(name.value), ...said].filter(Boolean).join(' ');
  return [`${'  '.repeat(depth)}${line}`, ...rest];
}
