import type { ExplainCatalog } from "../en/explain";

export const explainZhHans: ExplainCatalog = {
  formula: "如何计算",
  here: "在本模型中",
  inputs: "取决于",
  idle: "现在为 0；填入数值后会起作用",
  onePlace: "这个数字由推广中的某一处决定：之后的内容只有变动大到取代这一处时才起作用。",
  blocks: { drivers: "成本动因", segments: "客户群", terms: "条件", clients: "客户档案" },
  select: "在工作表中选中：{input}",
  some: "{input}：{names}",
  cell: "在单元格中",
  about: "{name} 的帮助",
  theory: "理论（英文）",
  figures: {
    verdict: {
      what: "所列客户能否支付整个推广的成本，并一直保持下去。",
      formula: "经济可行：从盈亏平衡点到所列的最后一个客户，贡献 − 总成本不再低于 0。",
    },
    breakeven: {
      what: "从这个客户起，整个推广已收回成本，并一直保持。",
      formula:
        "贡献 − 总成本达到 0 或以上、且之后每增加一个客户都保持如此的最少客户数。总成本 = 一次性成本 + 进入成本 + 单位成本 + 获客成本。",
    },
    firstBreakeven: {
      what: "推广在这个客户处首次收回成本，但未能保持。",
      formula: "贡献 − 总成本达到 0 或以上的最少客户数。",
    },
    unitBreakeven: {
      what: "第一个能抵偿自身成本的客户，不计此前的支出。",
      formula: "第一个贡献 − 单位成本 − 获客成本为 0 或以上的客户。贡献 = 价格 +（月费 − 运维成本）× 服务月数。",
    },
    deficit: {
      what: "客户带来的收入与成本相差最大之处：必须承受的数额。",
      formula: "最小的累计盈余：在所有客户数中，贡献 − 总成本的最小值。",
    },
    margin: {
      what: "赢得所列的最后一个客户后剩下的数额。",
      formula: "全部客户的贡献 − 总成本。总成本 = 一次性成本 + 进入成本 + 单位成本 + 获客成本。",
    },
    priceFloor: {
      what: "恰好能支付全部所列客户、不留盈余的单一价格。",
      formula: "（全部所列客户的总成本 − 他们留存各月的月费减运维成本）/ 客户数。",
    },
    unitCost: {
      what: "一次部署的成本，首次与末次相比：其间学到了多少。",
      formula:
        "各成本动因的用量 × 单价 × 规模 × 失败试点之和。用量沿学习曲线下降。失败试点 = 1 + 试点成本 × 试点失败率 /（1 − 试点失败率）。",
    },
    experts: {
      what: "专家在一次部署成本中所占的比例：离不开专家的推广无法规模化。",
      formula: "类别为 Expert 的成本动因的成本 / 单位成本。规模与失败试点对两者的影响相同。",
    },
    peak: {
      what: "任一时刻投出的最多资金：需要筹措的数额。",
      formula: "从第 0 个月起累计现金流的最大赤字。现金流 = 收到的价格与月费 − 一次性成本 − 部署成本 − 运维成本。",
    },
    payback: {
      what: "资金何时收回，且不再转负。",
      formula: "从这个月起，累计现金流直到规划期末都保持在 0 或以上。",
    },
    presentValue: {
      what: "规划期内的现金流今天值多少。",
      formula: "每个月的净现金流 /（1 + 贴现率）^（月 / 12）之和；第 0 个月全额计入。",
    },
    returnRate: {
      what: "使推广的价值恰好为零的年贴现率。",
      formula: "使规划期内所有月份的现值为 0 的唯一比率；若有多个，则不给出。",
    },
    delivered: {
      what: "到规划期末完成了多少次部署。",
      formula:
        "一次部署在这样的首个月完成：到月末已有需求，且其专家月数不超过专家人数 × 月数。边做边学的团队交付更快。",
    },
    headcount: {
      what: "使任何客户都不必等待的专家人数。",
      formula: "在所有月份中，截至当月的需求所需专家月数 / 已过月数的最大值，向上取整。",
    },
    after: {
      what: "规划期内交付的客户在期末之后还会带来多少。",
      formula: "尚未支付的价格 + 客户继续留用各月的（月费 − 运维成本）。",
    },
    canPay: {
      what: "客户一次最多能付多少，仍比现有方案合算。",
      formula:
        "以下两者中较小的一个：每年节省 × 要求的回收期 − 一次性支出；到其规划期末贴现后的每年节省之和 − 一次性支出。",
    },
    clientPayback: {
      what: "客户要等多久才能收回资金。",
      formula: "（价格 + 一次性支出）/ 每年节省。",
    },
    threshold: {
      what: "从这个客户起，供应商需要的价格是该客户付得起的。",
      formula: "价格下限不高于价格上限的最少客户数。价格下限 =（总成本 − 月费减运维成本）/ 客户数。",
    },
    percentile: {
      what: "有这一比例的模拟不超过的结果。",
      formula: "每次模拟重新抽取不确定的输入，并重算整个计划；把结果排序，取这个位置上的一个。",
    },
    chance: {
      what: "结果良好的可能性。",
      formula: "达到的模拟次数 / 全部模拟次数；± 是该比例的标准误差。",
    },
    mean: {
      what: "各次模拟的平均结果。",
      formula: "结果之和 / 模拟次数；对盈亏平衡点只计达到的次数。",
    },
    neverTrials: {
      what: "所列客户支撑不起推广的次数。",
      formula: "在所列客户内未达到盈亏平衡的模拟次数 / 全部模拟次数。",
    },
  },
  numbers: {
    after: "第 {n} 个客户之后：贡献 {contribution} − 总成本 {cost} = 盈余 {margin}",
    before: "第一个客户之前：一次性成本，盈余 {margin}",
    unit: "第 {n} 个客户：贡献 {contribution} − 单位成本 {cost} − 获客成本 {acquisition} = {margin}",
    parts: "第 {n} 个客户：{parts} = {cost}",
    share: "第 {n} 个客户：{cost} 中的 {parts}，即 {share}",
    cash: "第 {n} 个月：累计现金流 {cash}",
    discounted: "{months} 个月，年利率 {rate}：{value}；未贴现 {sum}",
    zero: "年利率 {rate} 时，{months} 个月的现值为 0",
    done: "到第 {n} 个月末：完成 {done}，已有需求而等待 {waiting}",
    tightest:
      "到第 {n} 个月末：需求 {due} 次，需 {needed} 个专家月，即每月 {needed} / {n}；有 {experts} 名专家时无人等待",
    owed: "尚未支付的价格 {unpaid} + 月费减运维成本 {running} = {total}",
    ceiling: "{name}：每年节省 {saving}，一次性支出 {once}：{price}",
    payback: "{name}：（价格 {price} + 一次性支出 {once}）/ 每年 {saving} = {years} 年",
    floorOfAll: "（总成本 {cost} − 月费减运维成本 {service}）/ {n} 个客户 = {floor}",
    floor: "{name}：在第 {n} 个客户处，价格下限为 {floor}，价格上限为 {ceiling}",
    trials: "{trials} 次模拟，随机种子 {seed}",
  },
};
