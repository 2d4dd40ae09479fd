/** `api.example.com`, or `*.example.com` for all hosts below it. */
export declare function isListedHost(host: string, hosts: readonly string[]): boolean;
