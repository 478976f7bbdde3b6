import { fileURLToPath } from 'node:url';
import { MIRROR } from './office-js.mjs';
import { mirrorOfficeJs } from './mirror.mjs';

const SOURCE = process.argv[2] ?? 'cdn';

try {
  console.log('正在从微软的服务器取 office.js，需要能连接互联网……');
  const { version, files } = await mirrorOfficeJs(SOURCE, MIRROR);
  console.log(`已取来 ${files} 个文件，office.js 版本 ${version}，放在 ${MIRROR}。`);
  console.log('以后的构建会用它代替随项目安装的 office.js；删除这个文件夹即恢复。');
} catch (error) {
  console.error(error.message);
  console.error(`用法：npm run mirror-office-js [-- cdn-cn]（${fileURLToPath(import.meta.url)}）`);
  process.exitCode = 1;
}
