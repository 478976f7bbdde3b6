export interface LocalhostCertificate {
  /** PEM texts. */
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
  readonly caFile: string;
  /** Was it made just now? */
  readonly made: boolean;
}
export interface CertificateOptions {
  readonly folder?: string;
  readonly now?: Date;
}
export function localhostCertificate(options?: CertificateOptions): Promise<LocalhostCertificate>;
export function isGood(pem: Pick<LocalhostCertificate, 'ca' | 'cert' | 'key'>, now: Date): boolean;
export function trustCertificate(caFile: string): Promise<void>;
