import type { Catalog } from "../en/pane";
import { answerZh } from "./pane/answer";
import { whatIfZh } from "./pane/whatIf";
import { chartsZh } from "./pane/charts";
import { pasteZh } from "./pane/paste";
import { clientsZh } from "./pane/clients";
import { functionsZh } from "./pane/functions";
import { changesZh } from "./pane/changes";
import { failuresZh } from "./pane/failures";
import { inputsZh } from "./pane/inputs";
import { riskZh } from "./pane/risk";
import { scenariosZh } from "./pane/scenarios";
import { syncZhHans } from "./pane/sync";
import { timeZh } from "./pane/time";
import { shareZh } from "./pane/share";
import { tourZh } from "./pane/tour";

/** Simplified Chinese, in the words of docs/glossary.md. */
export const zhHans: Catalog = {
  product: "Rollout Economics",
  reading: "正在读取模型…",
  tabs: {
    answer: "结论",
    inputs: "参数",
    result: "单位经济模型",
    time: "现金流",
    clients: "定价",
    risk: "风险",
    compare: "行业聚焦",
    scenarios: "情景",
    functions: "函数",
  },
  tabsLabel: "模型视图",
  moreTabs: "更多视图",
  tabGroups: { plan: "计划", figures: "指标", decisions: "决策", formulas: "Excel 公式" },
  money: "{amount}\u00a0{currency}",
  amountsIn: "金额单位：{currency}",
  shown: { scenario: "情景：{name}", showSheet: "转到工作表" },
  language: "语言",
  theme: { toDark: "深色主题", toLight: "浅色主题" },
  answer: answerZh,
  result: {
    title: "成本构成",
    note: "单个客户的成本构成，以及各项在累计成本中的占比。",
    driver: "成本动因",
    client: "第 {n} 个客户",
    share: "占比",
    total: "全部成本动因",
  },
  tour: tourZh,
  help: {
    label: "帮助",
    tour: "快速导览",
    pages: { guides: "指南", functions: "公式中的函数", support: "支持" },
  },
  explain: { open: "说明：{figure}", verdict: "结论" },
  empty: {
    time: "按月查看：资金需求、投资回收期和部署进度。",
    toTerms: "转到全局参数",
    clients: "各类客户可承受的最高价格，以及您的价格下限从第几个客户起降至该水平。",
    toProfiles: "转到客户档案",
    toTemplates: "选择模板",
    risk: "参数不确定时实现盈亏平衡的概率，以及影响最大的参数。",
    chooseInput: "选择参数",
    functions: "加载项的全部函数，均附基于本模型的示例。",
    clearSearch: "清除搜索",
    answer: "第几个客户起实现盈亏平衡、关键影响因素，以及需要作出的调整。",
    withErrors: "单元格有错误时无法得出结论。请更正上方列出的错误。",
    toInputs: "转到参数",
  },
  levers: {
    title: "{count, plural, =1 {以下调整即可盈亏平衡} other {以下任一调整即可盈亏平衡}}",
    prices: "全部价格",
    nonRecurring: "前期一次性投入",
    up: "+{share}",
    columns: { First: "{driver}：首次用量", Rate: "{driver}：单价", Slope: "{driver}：学习率" },
  },
  whatIf: whatIfZh,
  charts: chartsZh,
  problems: { title: "{count, plural, other {工作表中有 # 处需要更正}}", show: "转到单元格" },
  start: {
    title: "从第几个客户起实现盈亏平衡？",
    text: "插入模型工作表，其中包含成本动因、客户群和全局参数。结果随每次修改更新。",
    templates: "模板",
    name: "模型名称",
    nameHint: "工作表将使用同一名称。",
    currency: "货币",
    currencyHint: "选择或输入货币，金额按今年价格计。留空则不注明货币。",
    insert: "插入模型",
    inserting: "正在插入模型…",
    illustrative: "数字仅为示例，请换成您自己的数据。",
  },
  inputs: inputsZh,
  paste: pasteZh,
  time: timeZh,
  clients: clientsZh,
  risk: riskZh,
  compare: {
    title: "聚焦还是多元化",
    text: "相同的客户，集中于一个行业或分布于 {industries, number} 个行业。其他行业经验的可用比例为 {transfer}。",
    focus: "一个行业",
    spread: "{industries, plural, other {# 个行业}}",
    breakeven: "盈亏平衡点",
    margin: "最终累计损益",
    difference: "聚焦一个行业使最终累计损益增加 {amount}。",
    noDifference: "两种方案的最终累计损益相同。",
    loss: "聚焦一个行业使最终累计损益减少 {amount}。",
    unlimited: "客户数没有上限。请填写客户数后再比较。",
    tooFew: "计划内只有一个客户。请在“参数”中至少填写两个客户。",
    assumption: "两种情况的价格、规模系数和市场进入成本相同，仅经验不同。",
  },
  share: shareZh,
  sheets: {
    compareTitle: "情景比较",
    compareNote: "并列显示结果、无差别点和参数，采用 Excel 标准公式，并标出差异。可比较二至八个情景。",
    compareOne: "工作簿中只有一个模型。请再添加一个模型后比较。",
    compareAdd: "添加比较工作表",
    pageTitle: "管理层摘要",
    pageNote:
      "一页可打印的摘要：结论、关键指标、图表和关键假设。范围取自最新的风险工作表；没有该工作表时采用建议范围。",
    pageOf: "当前情景“{name}”的摘要",
    pageAdd: "添加管理层摘要",
    fileTitle: "Excel 文件",
    fileNote: "当前模型，采用 Excel 标准公式；加载项函数以数值代替。无需加载项即可使用。",
    fileExecutive: "包含管理层摘要",
    fileComparison: "包含与其他情景的比较",
    fileDownload: "下载 .xlsx",
    fileHandedOver: "文件已交由浏览器下载。",
    fileOnMac:
      "Excel for Mac 不允许加载项保存文件。请将比较工作表和管理层摘要添加到此工作簿，然后另存副本；也可在 Excel 网页版中下载。",
  },
  scenarios: scenariosZh,
  functions: functionsZh,
  undo: {
    done: "{what}",
    between: "；",
    changes: changesZh,
    undo: "撤消",
    keep: "关闭",
    working: "正在撤消…",
  },
  sync: syncZhHans,
  failures: failuresZh,
  list: "、",
  sentences: "{first}{second}",
  failure: {
    title: "任务窗格出现错误",
    text: "您的上一步操作可能已写入工作簿。请检查工作表，然后重新启动任务窗格。",
    again: "重新启动任务窗格",
    tryAgain: "重试",
    dismiss: "关闭",
    noOffice: "请在 Excel 中以加载项方式打开此页面。没有 Excel 时，可运行预览（npm start）。",
  },
};
