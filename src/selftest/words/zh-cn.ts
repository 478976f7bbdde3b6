import type { SelfTestWords } from './words';

const UPLOAD = '请把构建出的文件夹完整地重新上传一次，包括里面的子文件夹。';

/** The page in Chinese. */
export const ZH_CN: SelfTestWords = {
  tag: 'zh-CN',
  title: '整改台账助手 · 自检',
  intro:
    '检查程序文件、Excel 和这台电脑是否齐备。不读取台账，不向外发送任何内容；复制的结果里也没有台账的内容。',
  states: { good: '正常', note: '提示', bad: '有问题' },
  running: (done, total) => `正在检查，已完成 ${done} / ${total} 个文件……`,
  waiting: '文件已检查完，正在等 Excel 应答……',
  result: ({ note, bad }) => {
    if (bad > 0) return `发现 ${bad} 处问题，请按下面写的办法处理。`;
    return note > 0 ? `没有发现问题，有 ${note} 条提示。` : '全部正常。';
  },
  again: '重新检查',
  copy: '复制结果',
  copied: '结果已复制，可以粘贴给维护人员。',
  notCopied: '没能复制。请选中上面的文字，按 Ctrl+C 复制。',
  groups: { files: '程序文件', office: 'Excel', browser: '显示窗格的浏览器', computer: '这台电脑' },
  files: {
    list: '文件清单 files.json',
    noList: {
      value: '没有取到，或内容不对，无法逐个核对文件。',
      advice: `${UPLOAD}IIS 还要允许 .json 文件。`,
    },
    all: '全部文件',
    allGood: (count, megabytes) => `${count} 个文件都与构建时一致，共 ${megabytes} MB。`,
    noDigest: {
      value: '只核对了大小，没有核对内容。',
      advice: '浏览器只在 https 网页上提供核对内容所需的功能，请用 https 打开本页。',
    },
    workbench: '试用台（index.html）',
    workbenchMissing: '没有部署。只在 Excel 中使用时不需要它。',
    remoteLabel: 'office.js',
    remoteOffice: (name) => ({
      value: `按构建时的选择（${name}），从微软的服务器加载。`,
      advice: '不能连接互联网的电脑打不开助手；内网请用默认方式重新构建。',
    }),
    manifest: '清单 manifest.xml',
    manifestHere: (version) => `地址与本页一致，版本 ${version}。`,
    manifestElsewhere: (base) => ({
      value: `清单里写的地址是 ${base}，与本页不同。`,
      advice:
        '如果发给大家的清单也是这样写的，请用 npm run manifest -- --origin 本页所在的网址 重新生成。',
    }),
    faults: {
      unreachable: () => ({
        value: '没有取到：网络中断、证书不受信任，或被安全软件拦住。',
        advice: '请在浏览器里直接打开这个文件的网址，看它提示什么。',
      }),
      redirected: () => ({
        value: '被转到了别的网址。',
        advice: '多半是统一登录或上网认证拦住了。请让这个路径不登录也能读取。',
      }),
      missing: () => ({ value: '服务器上没有这个文件。', advice: UPLOAD }),
      content: () => ({
        value: '内容与构建时不同。',
        advice: '多半是新旧版本混在一起。请先清空服务器上的文件夹，再完整上传一次。',
      }),
      refused: ({ status }) => ({
        value: `服务器不让读取（状态 ${status}）。`,
        advice: '请检查文件夹的读取权限，以及服务器是否禁止了这种扩展名。',
      }),
      serverError: ({ status }) => ({
        value: `服务器出错（状态 ${status}）。`,
        advice: '请查看服务器日志。IIS 上常见的原因是 web.config 与服务器已有的设置重复。',
      }),
      type: ({ type, wanted }) => ({
        value: `类型不对：服务器说是“${type === '' ? '无' : type}”，应是 ${wanted}。`,
        advice: '请在服务器上给这种扩展名设置正确的 MIME 类型，见部署说明。',
      }),
      charset: ({ charset }) => ({
        value: `编码不对：服务器说是 ${charset}，文件是 UTF-8。`,
        advice: '请在服务器上去掉字符集设置，或改为 utf-8。',
      }),
      size: ({ size, wanted }) => ({
        value: `大小不对：应是 ${wanted} 字节，取到 ${size} 字节。`,
        advice: `多半是上传不完整，或传输时被改动（例如按文本方式传输）。${UPLOAD}`,
      }),
    },
  },
  office: {
    script: 'office.js',
    loaded: '已加载。',
    notLoaded: {
      value: '没有加载。',
      advice: '请看上面的程序文件里 office-js 一项；从微软服务器加载时，请检查能否连接互联网。',
    },
    silent: {
      value: '已加载，但 15 秒内 Excel 没有应答。',
      advice: '请关闭窗格再打开；仍不行时重新启动 Excel，或清除加载项缓存（见部署说明）。',
    },
    failed: (detail) => ({
      value: `已加载，但没能问到 Excel 的情况：${detail}`,
      advice: '请更新 Excel；仍不行时把复制的结果发给维护人员。',
    }),
    browser: {
      value: '本页在普通浏览器里打开，没有 Excel 可查。',
      advice: '要检查 Excel，请在 Excel 的助手窗格里打开自检。',
    },
    host: '软件',
    hostOf: (host, version, platform) =>
      `${host}${version === null ? '' : ` ${version}`}${platform === null ? '' : `，平台 ${platform}`}。`,
    api: 'Excel 接口',
    apiGood: (level) => `ExcelApi ${level}，不低于需要的 1.14。`,
    apiOld: (level) => ({
      value: `ExcelApi ${level ?? '无'}，低于需要的 1.14。`,
      advice: '请使用 Excel 2021 或更高版本（含 Microsoft 365）。',
    }),
    dialogs: '对话框',
    dialogsGood: '可以打开。',
    dialogsMissing: {
      value: '这个 Excel 不能打开对话框（没有 DialogApi 1.2）。',
      advice: '窗格里的功能不受影响；功能区按钮的结果只在窗格里显示。',
    },
    language: '界面语言',
  },
  browser: {
    webview: '浏览器组件',
    webviewOf: (name, version) => `${[name, version].join(' ').trim()}。`,
    webviewOld: (name, version) => ({
      value: `${[name, version].join(' ').trim()}，版本过旧。`,
      advice: 'Windows 请更新 Microsoft Edge WebView2，Mac 请更新系统。',
    }),
    webviewUnknown: {
      value: '认不出是哪一种。',
      advice: '请把复制的结果发给维护人员。',
    },
    secure: '安全连接',
    secureGood: '是（https 或本机）。',
    insecure: {
      value: '否：本页不是用 https 打开的。',
      advice: 'Excel 只打开 https 的网页，请给服务器配好证书，见部署说明。',
    },
    policy: '内容安全策略',
    policyGood: '已生效：没有构建在内的脚本不会运行。',
    policyMissing: {
      value: '没有生效。',
      advice: '请检查服务器或代理是否改写了网页；不影响使用，但少了一道防护。',
    },
    storage: '本机存储',
    storageGood: '可用，会记住看过的提示和选择。',
    storageMissing: {
      value: '不可用，每次打开都会当作第一次使用。',
      advice: '请检查浏览器或安全软件是否禁止网页保存数据。统计和文稿不受影响。',
    },
    clipboard: '剪贴板',
    clipboardGood: '有复制功能。',
    clipboardMissing: {
      value: '没有复制功能。',
      advice: '文稿请用“写入工作表”或下载 Word 文件。',
    },
  },
  computer: {
    today: '今天',
    todayIs: (today) => `${today}，统计日期默认用这一天。`,
    zone: '时区',
    zoneOf: (zone) => `${zone}（东八区）。`,
    zoneElsewhere: (zone) => ({
      value: `${zone}，不是东八区。`,
      advice: '请核对电脑的日期和时区，否则统计日期可能差一天。',
    }),
    language: '浏览器语言',
    version: '助手版本',
    address: '本页地址',
    agent: '浏览器标识',
  },
};
