//! Offices in Hong Kong, Macao and Taiwan write the characters that the word lists hold in their
//! simplified form. Only what is compared is turned; names and texts stay as they were written.

/// Characters of registers in their full form, over their simplified form.
const FORMS: [(&str, &str); 7] = [
    (
        "編號國請類當辦況結發來書證據詐騙殺竊盜貪販賣運輸組織槍搶綁強",
        "编号国请类当办况结发来书证据诈骗杀窃盗贪贩卖运输组织枪抢绑强",
    ),
    (
        "姦賄賂錢稅電腦網絡數資產凍沒歸還財賬戶帳銀記錄調詢問聽訊視鑑",
        "奸贿赂钱税电脑网络数资产冻没归还财账户帐银记录调询问听讯视鉴",
    ),
    (
        "驗執畢絕銷終轉補覆復審訴訟處長負責簽額幣萬億單個間時開關達應",
        "验执毕绝销终转补复复审诉讼处长负责签额币万亿单个间时开关达应",
    ),
    (
        "為與從後無條約協議對機構檢監獄罰釋獲現場準駁離緝導領館務際聯",
        "为与从后无条约协议对机构检监狱罚释获现场准驳离缉导领馆务际联",
    ),
    (
        "參備註級種別屬護羈臨過傳喚郵遞檔內連經歲價貨馬韓蘭緬維亞義羅",
        "参备注级种别属护羁临过传唤邮递档内连经岁价货马韩兰缅维亚义罗",
    ),
    (
        "爾島聖薩納剛門鄉蘇麗瑪奧盧紐幾龍葉臘邁顛諾匯總計頁標題頓話庫",
        "尔岛圣萨纳刚门乡苏丽玛奥卢纽几龙叶腊迈颠诺汇总计页标题顿话库",
    ),
    ("鏈", "链"),
];

/// The simplified form of a character of the lists, or the character itself.
pub(super) fn simplified(c: char) -> char {
    for (full, simple) in FORMS {
        if let Some(at) = full.chars().position(|other| other == c) {
            return simple.chars().nth(at).unwrap_or(c);
        }
    }
    c
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_characters_are_compared_in_their_simplified_form() {
        let turned: String = "編號請求國辦理情況引渡".chars().map(simplified).collect();
        assert_eq!(turned, "编号请求国办理情况引渡");
        for (full, simple) in FORMS {
            assert_eq!(full.chars().count(), simple.chars().count());
        }
    }
}
