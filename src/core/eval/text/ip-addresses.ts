const V4 = /(?<![\w.])(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?![\w]|\.\d)/g;
const V6 = /(?<![\w:])[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){2,7}(?![\w:])/gi;
/** Private, local and documentation networks belong to nobody. */
const NOBODY =
  /^(?:0\.|10\.|127\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.168\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|22[4-9]\.|2[3-5]\d\.)|^(?:fe80|f[cd]|2001:0?db8|::1$)/i;

/** Addresses on the internet that may lead to a person. A time (`10:30:15`) is none. */
export function ipAddresses(text: string): readonly string[] {
  const found = [...text.matchAll(V4), ...text.matchAll(V6)].map(([address]) => address);
  return found.filter((address) => !NOBODY.test(address) && !/^\d{1,2}(?::\d{2}){1,3}$/.test(address));
}
