/**
 * Provides a command for tests: the numbers of style calculations and layouts in Chromium since the first call for a
 * page. Other engines have no such command.
 */
export function renderingCounts() {
  const clients = new WeakMap();
  return {
    name: 'rendering-counts',
    async executeCommand({ command, session }) {
      if (command !== 'rendering-counts') return undefined;
      const page = session.browser.getPage(session.id);
      if (!clients.has(page)) {
        const client = await page.context().newCDPSession(page);
        // Starts counting.
        await client.send('Performance.enable');
        clients.set(page, client);
      }
      const { metrics } = await clients.get(page).send('Performance.getMetrics');
      return ['RecalcStyleCount', 'LayoutCount'].map(
        (sought) => metrics.find(({ name }) => name === sought).value,
      );
    },
  };
}
