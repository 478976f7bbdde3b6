export function pagePolicy(html: string, officeHosts?: readonly string[]): string;
export function withPolicy(html: string, officeHosts?: readonly string[]): string;
