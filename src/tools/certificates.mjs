import { X509Certificate, createPrivateKey } from 'node:crypto';
import { chmod, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

const FILES = { ca: 'ca.crt', cert: 'localhost.crt', key: 'localhost.key' };
/** Renewed this long before the end, so that it does not end in the middle of a working day. */
const MARGIN_MS = 24 * 60 * 60 * 1000;

/**
 * The certificate of https://localhost for this computer, from Microsoft's package for add-ins: made where
 * there is none or it no longer holds. Nothing happens before this is called, nothing is trusted by it, and
 * nothing is sent anywhere.
 *
 * @param {{ folder?: string, now?: Date }} [options] folder: the package's own, in the user's home
 * @returns {Promise<{ ca: string, cert: string, key: string, caFile: string, made: boolean }>} PEM texts
 * @throws {Error} in Chinese when it cannot be made
 */
export async function localhostCertificate({ folder, now = new Date() } = {}) {
  const where = folder ?? (await usualFolder());
  const found = await readCertificate(where);
  if (found !== null && isGood(found, now)) return { ...found, made: false };
  await makeCertificate(where);
  const made = await readCertificate(where);
  // Later than `now`: making it took a moment, and it holds only from then on.
  if (made === null || !isGood(made, new Date())) {
    throw new Error(`没能生成 localhost 的证书。请检查文件夹 ${where} 能否写入，再试一次。`);
  }
  return { ...made, made: true };
}

async function usualFolder() {
  const { certificateDirectory } = await import('office-addin-dev-certs/lib/defaults.js');
  return certificateDirectory;
}

async function readCertificate(folder) {
  const read = (name) => readFile(path.join(folder, name), 'utf8').catch(() => null);
  const [ca, cert, key] = await Promise.all([FILES.ca, FILES.cert, FILES.key].map(read));
  if (ca === null || cert === null || key === null) return null;
  return { ca, cert, key, caFile: path.join(folder, FILES.ca) };
}

/**
 * Whether a certificate serves for localhost: in time, for that name, from that authority, with that key.
 *
 * @param {{ ca: string, cert: string, key: string }} pem
 * @param {Date} now
 */
export function isGood({ ca, cert, key }, now) {
  try {
    const [own, authority] = [new X509Certificate(cert), new X509Certificate(ca)];
    const lasts = (certificate) =>
      Date.parse(certificate.validFrom) <= now.getTime() &&
      Date.parse(certificate.validTo) - MARGIN_MS > now.getTime();
    return (
      lasts(own) &&
      lasts(authority) &&
      own.checkHost('localhost') !== undefined &&
      own.verify(authority.publicKey) &&
      own.checkPrivateKey(createPrivateKey(key))
    );
  } catch {
    // Not a certificate, or half of one.
    return false;
  }
}

async function makeCertificate(folder) {
  const { generateCertificates } = await import('office-addin-dev-certs');
  const files = [FILES.ca, FILES.cert, FILES.key].map((name) => path.join(folder, name));
  // The package leaves what is there as it is, good or not.
  await Promise.all(files.map((file) => rm(file, { force: true })));
  await quietly(() => generateCertificates(...files));
  // Whoever reads the key can pretend to be localhost.
  await chmod(files[2], 0o600);
}

/** The package tells of itself in English; what the user needs to know is said by us. */
async function quietly(act) {
  const { log } = console;
  console.log = () => undefined;
  try {
    await act();
  } finally {
    console.log = log;
  }
}

/**
 * Makes this computer trust the certificates of the folder, by the package's own installer: Windows asks for
 * leave, macOS and Linux for the administrator's password. Older ones of the same name are taken away first.
 *
 * @param {string} caFile
 * @throws {Error} in Chinese, with what the system said
 */
export async function trustCertificate(caFile) {
  const { installCaCertificate, uninstallCaCertificate } = await import('office-addin-dev-certs');
  try {
    await quietly(async () => {
      await uninstallCaCertificate(false, false);
      await installCaCertificate(caFile);
    });
  } catch (error) {
    throw new Error(`没能让系统信任这个证书：${error.message.trim()}`, { cause: error });
  }
}
