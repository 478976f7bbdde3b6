export type BuildTarget = 'web' | 'cli' | 'bench';
export function ensureBuilt(
  targets: readonly BuildTarget[],
  say?: (line: string) => void,
): Promise<BuildTarget[]>;
export function isUsualBuild(list: string | undefined, env?: NodeJS.ProcessEnv): boolean;
export function fingerprint(target: BuildTarget, root?: string): Promise<string>;
