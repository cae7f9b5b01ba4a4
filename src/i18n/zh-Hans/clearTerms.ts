import type { ClearTerms } from "../../schema/Headings";

export const clearTermsZh: ClearTerms = {
  Slope: ["学习率", "学习曲线斜率"],
  Floor: ["最低用量"],
  From: ["起自部署"],
  Price: ["一次性价格"],
  Entry: ["市场进入成本"],
  "Run cost": ["月运维成本"],
  Churn: ["月流失率"],
  Size: ["规模系数"],
  Input: ["参数", "不确定参数", "不确定输入"],
  Correlation: ["秩相关系数"],
  "Non-recurring cost": ["前期一次性投入"],
  "Start rate": ["初始月部署数"],
  Ramp: ["月爬坡率"],
  "Max rate": ["每月最多部署数"],
  Experts: ["可用专家", "可用专家人数"],
  Horizon: ["预测期"],
  "Discount rate": ["贴现率", "折现率"],
  "Payment delay": ["账期"],
};
