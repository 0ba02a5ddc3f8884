/** How long a task may take, in milliseconds. */
const most = 50;

/** Returns a function that lets the page respond to the author if the current task has taken long. */
export function responsive(): () => Promise<void> {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun < most) return;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    begun = performance.now();
  };
}
