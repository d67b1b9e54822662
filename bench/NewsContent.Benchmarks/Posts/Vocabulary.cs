namespace NewsContent.Benchmarks.Posts;

/// <summary>
/// The words of the corpus. All companies, people, places and papers are fictitious. In sentences and titles, <c>{c}</c> is a company with a link if the form has one,
/// <c>{n}</c> the name of a company, <c>{p}</c> a percentage, <c>{a}</c> an amount, <c>{m}</c> a month, <c>{g}</c> goods, <c>{q}</c> a place, <c>{y}</c> a person,
/// <c>{h}</c> a research house and <c>{t}</c> a tag.
/// </summary>
internal static class Vocabulary
{
    public static readonly (string Name, string LatinName)[] CompanyNames =
    [
        ("岚砚", "lanyan"), ("朔桥", "shuoqiao"), ("沐棠", "mutang"), ("苍榆", "cangyu"), ("霁川", "jichuan"),
        ("澜栎", "lanli"), ("珩野", "hengye"), ("桐麓", "tonglu"), ("芷岸", "zhian"), ("鸢屿", "yuanyu"),
        ("烁原", "shuoyuan"), ("陌禾", "mohe"), ("琅溪", "langxi"), ("绛云", "jiangyun"), ("溯石", "sushi"),
        ("槿川", "jinchuan"), ("砚湖", "yanhu"), ("栖棠", "qitang"), ("暮禾", "muhe"), ("穹屿", "qiongyu"),
    ];

    public static readonly string[] CompanyTrades = ["重工", "新材", "电子", "生物", "能源", "食品", "物流", "光学", "软件", "机电"];

    public static readonly string[] Categories =
    [
        "macro", "markets", "companies", "banks", "bonds", "funds", "energy", "metals", "technology", "property", "consumer", "transport",
    ];

    public static readonly string[] Tags =
    [
        "降准", "降息", "通胀", "就业", "汇率", "外贸", "财政", "税收", "基建", "消费", "零售", "电商", "物流", "港口", "航运",
        "铁路", "航空", "汽车", "电池", "充电桩", "光伏", "风电", "储能", "氢能", "电网", "煤炭", "原油", "天然气", "铜", "铝",
        "锂", "稀土", "钢铁", "水泥", "化工", "农业", "种业", "生猪", "白酒", "乳业", "医药", "疫苗", "医疗器械", "半导体", "面板",
        "软件", "云计算", "人工智能", "机器人", "通信", "卫星", "银行", "保险", "券商", "公募基金", "国债", "可转债", "地产", "年报", "分红",
    ];

    public static readonly string[] Topics =
    [
        "shipments-rise", "new-plant", "annual-report", "price-cut", "bond-sale", "supply-deal", "forecast-raised", "dividend-plan",
        "cost-review", "export-orders",
    ];

    public static readonly string[] Goods =
    [
        "储能电芯", "光学镜片", "工业软件", "冷链箱", "精密轴承", "高纯石英", "特种玻璃", "减速器", "充电模块", "无纺布", "干线光缆", "饲料蛋白",
    ];

    public static readonly string[] Places = ["墨汀", "澜津", "泊岚", "霁州", "砚港", "朔汀", "芷城", "鹭汀", "琅州", "溯城"];

    public static readonly string[] People = ["柏听澜", "阮知秋", "褚望舒", "庾青禾", "桑砚之", "卞云舟", "季扶苏", "闻人溪"];

    public static readonly string[] ResearchHouses = ["远汀研究", "栎树咨询", "砚台研究所", "明澜智库", "北屿数据"];

    public static readonly string[] Papers = ["泊岚财讯", "墨汀晚讯", "砚港日报", "澜津商报", "霁州晨报"];

    public static readonly string[] Titles =
    [
        "{n}{m}{g}出货同比增加{p}",
        "{q}推出{g}新政 {t}行业迎来窗口期",
        "{n}拟投入{a}扩建{g}基地",
        "{h}：{g}价格已近底部",
        "{n}与{n}签下长期供货协议",
        "{t}板块全天走强 成交放大{p}",
        "{n}年报：海外收入占比升至{p}",
        "{q}港口周转提速 {g}到港回升",
        "{n}下调{g}报价 降幅{p}",
        "{y}：先把账算清楚再谈扩张",
        "{q}电价方案再征意见 {t}企业算细账",
        "{n}公布分红方案 合计{a}",
    ];

    public static readonly string[] Headings =
    [
        "需求正在回来", "成本怎么降", "谁在买单", "下一步看什么", "产能去了哪里", "各方怎么看", "钱从何处来", "留给后来者的时间",
    ];

    public static readonly string[] Sentences =
    [
        "{c}披露的经营数据显示，{m}{g}出货量同比增加{p}，为近两年来最快。",
        "公司方面表示，新产线的良品率已经稳定在{p}以上，下半年会继续压低单位成本。",
        "{h}的研究员{y}认为，{g}的库存周期已经走到后段，价格再往下的空间不大。",
        "与去年同期相比，{q}的{g}订单多了{p}，排产已到{m}。",
        "{y}对来访的投资者说，眼下最要紧的不是扩产，而是把已有的设备开满。",
        "{c}同日公告，拟投入{a}在{q}建设{g}基地，工期约十八个月。",
        "消息公布以后，{c}盘中一度上涨{p}，收盘时回吐了大半涨幅。",
        "{q}的主管部门提醒，补贴将在{m}底到期，企业应当尽早申报。",
        "从渠道反馈看，中小客户仍在观望，大客户则愿意用预付款锁定价格。",
        "按照{h}的测算，每吨成本若再降{p}，行业就能整体回到盈亏线之上。",
        "{c}的财务负责人{y}解释，应收账款增加{a}，主要是因为季末集中交付。",
        "不过也有人担心，新增产能在{m}集中释放，会让刚刚企稳的报价再度松动。",
        "{q}的港口数据显示，{g}到港量连续三周回升，仓库周转天数缩短到十一天。",
        "在{c}的带动下，{t}板块当天成交{a}，比前一日放大{p}。",
        "资金面保持平稳，隔夜利率回落到{p}附近。",
        "监管人士说，公告要让普通投资者看得懂，不能只写给同行看。",
        "{c}承诺，本次募集的{a}只用于{g}项目，不会挪作他用。",
        "{y}提到，公司从{m}起把采购改为按周定价，原料波动的影响因此小了许多。",
        "受访者普遍预计，全年增速会落在{p}上下，前低后高的走势没有改变。",
        "{q}打算用三年时间，把{g}的本地配套率提高到{p}。",
        "一位不愿具名的经销商说，{g}的到货时间从两周缩短到五天，压货的人明显少了。",
        "{c}与{n}签下的长期协议约定，价格随指数浮动，每季度结算一次。",
        "截至收盘，{t}指数停在全天高点附近，上涨{p}。",
        "{h}把{c}的全年盈利预测上调{p}，同时提示汇率的风险。",
        "工程师们把旧机床逐台接入网络，光是描图纸就花了两个多月。",
        "与此同时，{q}的电价浮动方案进入第二轮征求意见，预计{m}落地。",
        "{c}表示，海外收入占比已升到{p}，结算大多采用本币。",
        "有投资者追问分红安排，董事会秘书{y}回答说，方案会随年报一并公布。",
        "业内估算，若{g}价格维持现状，全行业一年可以少支出{a}。",
        "这一轮调整之后，{t}行业前五家企业的份额合计达到{p}。",
        "{c}的研发投入（R&amp;D）占收入{p}，比上一年提高不少。",
        "“先把账算清楚，再谈扩张。”{y}在{q}的座谈会上这样说。",
    ];
}
