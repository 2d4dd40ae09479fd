/** `api.example.com`, or `*.example.com` for all hosts below it. */
export function isListedHost(host: string, hosts: readonly string[]): boolean {
  const asked = host.toLowerCase();
  return hosts.some((one) => {
    const listed = one.toLowerCase();
    return listed === asked || (listed.startsWith('*.') && asked.endsWith(listed.slice(1)));
  });
}
