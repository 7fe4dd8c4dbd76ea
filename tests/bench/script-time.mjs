// The time that script takes in a page, in processor time of its thread: what else runs on the machine is not in it, nor is the
// browser's own work (style, layout, paint) that no script asks for.

/** The milliseconds of script that a page has spent since it was opened; ask twice and subtract. */
export async function scriptTime(page) {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await protocol.send("Performance.getMetrics");
    return 1000 * metrics.find(({ name }) => name === "ScriptDuration").value;
  };
}

/** The milliseconds of script while something is done. */
export async function worked(spent, act) {
  const before = await spent();
  await act();
  return (await spent()) - before;
}
