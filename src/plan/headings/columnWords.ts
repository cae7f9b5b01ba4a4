import type { Heading } from "../../schema/Headings";

/**
 * Words that identify the column that an unknown header probably means. `exact` words identify it anywhere. `loose`
 * words have other meanings too, so they count only when the block does not have the column and a figure would silently
 * be left out. Lower case without accents, singular.
 */
export type ColumnWords = Readonly<{ exact: readonly string[]; loose: readonly string[] }>;

const words = (exact: string, loose = ""): ColumnWords => ({ exact: listed(exact), loose: listed(loose) });
const listed = (text: string): readonly string[] => text.split(" ").filter((word) => word !== "");

export const COLUMN_WORDS: Readonly<Partial<Record<Heading, ColumnWords>>> = {
  Driver: words("", "driver inducteur 动因"),
  Category: words("category categorie 类别", "类型"),
  First: words("", "first quantity qty initial initiale quantite 首次 用量 数量"),
  Rate: words("", "rate price cost tarif prix cout 单价 费率"),
  Slope: words("slope pente learning apprentissage 斜率 学习", "progress"),
  Floor: words("floor plancher 下限", "minimum min 最低"),
  Curve: words("curve courbe 曲线", "theory theorie"),
  From: words("", "from partir 起"),
  Segment: words("", "segment 客户群"),
  Industry: words("industry secteur 行业", "sector vertical branche 产业"),
  Clients: words("", "client customer 客户数"),
  Price: words("price pricing prix 价格 售价", "tarif revenue recette 单价"),
  Entry: words("entry entree 进入", "setup onboarding"),
  Acquisition: words("acquisition cac 获客"),
  Fee: words("fee redevance abonnement 月费", "subscription mensualite 费用"),
  "Run cost": words("run running exploitation 运维", "cost cout serve opex maintenance 成本"),
  Term: words("term duree 服务期", "duration lifetime tenure months mois 期限 月数"),
  Churn: words("churn attrition 流失", "retention"),
  Size: words("size taille 规模", "scale"),
  Input: words("", "input hypothese 参数"),
  Low: words("", "low minimum min bas 最低"),
  Likely: words("", "likely mode probable 最可能"),
  High: words("", "high maximum max haut 最高"),
  Distribution: words("distribution distrib 分布", "loi"),
  With: words("", "with avec"),
  Correlation: words("", "correlation 相关"),
};
