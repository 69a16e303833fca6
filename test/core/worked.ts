/** Milliseconds for which this process has worked: what else keeps the machine busy adds nothing to them. */
export function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
