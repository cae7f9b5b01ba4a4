import type { ExplainCatalog } from "../en/explain";

export const explainZhHans: ExplainCatalog = {
  formula: "计算方法",
  here: "在本模型中",
  inputs: "取决于",
  idle: "当前为 0，填写后计入",
  onePlace: "该指标取决于部署过程中的某一点。之后的客户不影响该指标，除非这一点移到该客户处。",
  blocks: { drivers: "成本动因", segments: "客户群", terms: "全局参数", clients: "客户档案" },
  select: "在工作表中选择：{input}",
  some: "{input}：{names}",
  cell: "公式",
  about: "{name} 的帮助",
  theory: "理论（英文）",
  figures: {
    verdict: {
      what: "计划内客户的净收入能否持续覆盖全部成本。",
      formula: "经济可行：从盈亏平衡点到计划内最后一个客户，净收入 − 总成本始终不低于 0。",
    },
    breakeven: {
      what: "从该客户起，整个规模化部署已收回成本，且此后持续。",
      formula:
        "净收入 − 总成本不低于 0 且此后一直保持的最少客户数。总成本 = 前期一次性投入 + 市场进入成本 + 部署成本 + 获客成本。",
    },
    firstBreakeven: {
      what: "规模化部署在该客户处首次收回成本，但未能保持。",
      formula: "净收入 − 总成本不低于 0 的最少客户数。",
    },
    unitBreakeven: {
      what: "第一个净收入足以收回自身成本的客户，不计此前的支出。",
      formula: "第一个净收入 − 单次部署成本 − 获客成本不低于 0 的客户。净收入 = 价格 +（月费 − 运维成本）× 服务月数。",
    },
    deficit: {
      what: "累计损益的最低点，即需要承受的最大累计亏损。",
      formula: "在所有客户数中，净收入 − 总成本的最小值。",
    },
    margin: {
      what: "计划内全部客户的收入减全部成本，税前，未贴现。",
      formula: "全部客户的净收入 − 总成本。总成本 = 前期一次性投入 + 市场进入成本 + 部署成本 + 获客成本。",
    },
    priceFloor: {
      what: "使计划内全部客户恰好盈亏平衡的统一价格。",
      formula: "（计划内全部客户的总成本 − 其月费减运维成本）/ 客户数。",
    },
    unitCost: {
      what: "首次与最后一次部署的成本。差异来自学习效应、规模系数和单价阶梯。",
      formula:
        "对各成本动因求和：用量 × 单价 × 规模系数 × 试点失败加成。用量沿学习曲线下降。试点失败加成 = 1 + 试点成本 × 试点失败率 /（1 − 试点失败率）。",
    },
    experts: {
      what: "专家在单次部署成本中所占的比例。仍依赖专家的部署难以规模化。",
      formula: "类别为 Expert 的成本动因的成本 / 单次部署成本。规模系数与试点失败加成对两者的影响相同。",
    },
    peak: {
      what: "累计现金流的最低点，即需要筹措的金额。",
      formula:
        "从第 0 个月起累计现金流的最大缺口。现金流 = 收到的价款与月费 − 前期一次性投入 − 部署成本、市场进入成本和获客成本 − 运维成本。",
    },
    payback: {
      what: "从该月起，累计现金流不再为负。",
      formula: "首个满足以下条件的月份：自该月起，累计现金流直至预测期末始终不低于 0。",
    },
    npv: {
      what: "预测期内现金流的现值之和。与 Excel 的 NPV 函数不同，第 0 个月不贴现。",
      formula: "每个月的净现金流 /（1 + 贴现率）^（月 / 12）之和；第 0 个月全额计入。",
    },
    irr: {
      what: "使净现值为零的年贴现率。",
      formula: "使预测期内净现值为 0 的年贴现率；若有多个，则不显示。",
    },
    delivered: {
      what: "截至预测期末完成的部署数。",
      formula:
        "部署在首个满足以下条件的月份完成：截至月末应完成，且累计所需专家人月不超过专家人数 × 月数。有学习效应的团队完成得更多。",
    },
    headcount: {
      what: "避免部署积压所需的专家人数。",
      formula: "在所有月份中，截至当月应完成的部署所需专家人月 / 已过月数的最大值，向上取整。",
    },
    after: {
      what: "预测期内已部署客户在期末之后还会带来的净现金流。",
      formula: "尚未收到的价款 + 剩余服务月数的（月费 − 运维成本）。",
    },
    canPay: {
      what: "使本方案对客户仍比现有方案有利的最高一次性价格。",
      formula:
        "取以下两项中的较低值：每年节省 × 要求的回收期 − 一次性支出；客户预测期内各年节省的贴现值之和 − 一次性支出。",
    },
    clientPayback: {
      what: "客户收回投资所需的时间。",
      formula: "（价格 + 一次性支出）/ 每年节省。",
    },
    threshold: {
      what: "从第几个客户起，您的价格下限降至该客户的价格上限。",
      formula: "价格下限不高于价格上限的最少客户数。价格下限 =（总成本 − 月费减运维成本）/ 客户数。",
    },
    percentile: {
      what: "在这一比例的模拟中，结果不超过该值。",
      formula: "每次模拟抽取不确定参数并重新计算计划。将结果排序，取该位置的结果。",
    },
    probability: {
      what: "达到目标的概率。",
      formula: "达到目标的模拟次数 / 全部模拟次数；± 是该比例的标准误。",
    },
    mean: {
      what: "各次模拟的平均结果。",
      formula: "结果之和 / 模拟次数；对盈亏平衡点，仅计达到的模拟。",
    },
    neverTrials: {
      what: "在这一比例的模拟中，计划内客户未能收回全部成本。",
      formula: "在计划内客户中未达到盈亏平衡的模拟次数 / 全部模拟次数。",
    },
  },
  numbers: {
    after: "第 {n} 个客户之后：净收入 {contribution} − 总成本 {cost} = 累计损益 {margin}",
    before: "第一个客户之前：前期一次性投入，累计损益 {margin}",
    unit: "第 {n} 个客户：净收入 {contribution} − 单次部署成本 {cost} − 获客成本 {acquisition} = {margin}",
    parts: "第 {n} 个客户：{parts} = {cost}",
    share: "第 {n} 个客户：{cost} 中的 {parts}，即 {share}",
    cash: "第 {n} 个月：累计现金流 {cash}",
    discounted: "{months} 个月，年贴现率 {rate}：{value}；未贴现 {sum}",
    zero: "年贴现率为 {rate} 时，{months} 个月的净现值为 0",
    done: "截至第 {n} 个月末：完成 {done}，积压 {waiting}",
    tightest:
      "截至第 {n} 个月末：应完成部署 {due} 次，需 {needed} 专家人月，即每月 {needed} / {n}；{experts} 名专家可避免积压",
    owed: "尚未收到的价款 {unpaid} + 月费减运维成本 {running} = {total}",
    ceiling: "{name}：每年节省 {saving}，一次性支出 {once}：{price}",
    payback: "{name}：（价格 {price} + 一次性支出 {once}）/ 每年节省 {saving} = {years} 年",
    floorOfAll: "（总成本 {cost} − 月费减运维成本 {service}）/ {n} 个客户 = {floor}",
    floor: "{name}：在第 {n} 个客户处，价格下限为 {floor}，价格上限为 {ceiling}",
    trials: "{trials} 次模拟，随机种子 {seed}",
  },
};
