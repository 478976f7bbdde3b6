export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}
export function findBrowser(env?: NodeJS.ProcessEnv): Promise<FoundBrowser>;
export function candidates(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[];
