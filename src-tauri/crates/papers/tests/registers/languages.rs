//! Registers of other offices: six languages, other encodings, separators, layouts and orders of
//! columns. All names are invented.

use crate::support;

use serde_json::Value;

fn row(report: &Value, at: usize) -> &Value {
    let row = &report["rows"][at];
    assert_eq!(row["expect"], "IMPORT", "{row}");
    &row["request"]
}

fn check(request: &Value, want: &[(&str, &str)]) {
    for (path, want) in want {
        let got = request.pointer(&format!("/{path}")).unwrap_or(&Value::Null);
        let got = got.as_str().map_or_else(|| got.to_string(), str::to_owned);
        assert_eq!(&got, want, "{path} of {request}");
    }
}

fn whats(report: &Value) -> Vec<String> {
    report["not_rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|n| {
            format!(
                "{} {}",
                n["row"].as_u64().or(n["line"].as_u64()).unwrap_or(0),
                n["what"].as_str().unwrap()
            )
        })
        .collect()
}

#[test]
fn a_russian_list_in_windows_1251_with_semicolons() {
    let text = "Реестр международных поручений о правовой помощи\r\n\
        № п/п;Вх./исх.;Рег. номер;Дата;Государство;Вид запроса;Испрашиваемые действия;Состав преступления;ФИО;Дата рождения;Сумма;Валюта;Ход исполнения;Дата ответа;Примечание\r\n\
        1;Вх.;12-вх/2024;05.02.2024;Французская Республика;Правовая помощь;Допрос свидетеля; Мошенничество;Дюпонтель Жан, Васёй Клер и др.;03.04.1975; ; ;Исполнено полностью;12.06.2024;\r\n\
        2;Исх.;7-исх/2024;9 марта 2024 г.;ФРГ;Выдача;;Отмывание денежных средств;Гр. Тестовский Пётр Ильич;1980 г.р.;1 250 000,50;евро;На рассмотрении;;\r\n\
        3;Вх.;13-вх/2024;31.04.2024;США;Правовая помощь;Выписки по банковским счетам;Взятка;;;;;На исполнении;;\r\n\
        ;;;;;;;;;;;;;;\r\n\
        4;Исх.;8-исх/2024;10.03.2024;ФРГ;Напоминание к исх. 7-исх/2024;;;;;;;;;\r\n\
        Итого;3 запроса;;;;;;;;;;;;;\r\n\
        Начальник отдела ________________;;;;;;;;;;;;;;\r\n";
    let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode(text);
    let report = support::read_bytes("реестр.csv", &bytes);
    check(
        row(&report, 0),
        &[
            ("direction", "IN"),
            ("kind", "MLA"),
            ("state", "FR"),
            ("date", "2024-02-05"),
            ("measures/0", "M-A"),
            ("outcome", "EXECUTED_FULL"),
            ("outcome_date", "2024-06-12"),
            ("lifecycle", "EXECUTED"),
            ("offences/sherloc/0", "S99"),
            ("persons/1/name_clean", "Васёй Клер"),
            ("our_ref", "12-вх/2024"),
        ],
    );
    check(
        row(&report, 1),
        &[
            ("direction", "OUT"),
            ("kind", "EXT"),
            ("state", "DE"),
            ("date", "2024-03-09"),
            ("persons/0/name_clean", "Тестовский Пётр Ильич"),
            ("persons/0/born", "1980"),
            ("amounts/0/amount", "1250000.50"),
            ("amounts/0/currency", "EUR"),
            ("outcome", "null"),
            ("offences/sherloc/0", "S05"),
        ],
    );
    assert_eq!(report["rows"][2]["reason"], "IMPOSSIBLE_DATE");
    assert_eq!(report["rows"][3]["expect"], "ATTACH");
    assert_eq!(report["rows"][3]["attach_ref"], "7-исх/2024");
    assert_eq!(
        whats(&report),
        ["1 TITLE", "2 HEADER", "6 BLANK", "8 TOTALS", "9 SIGNATURE"]
    );
}

#[test]
fn a_chinese_list_in_gb18030_with_tabs() {
    let text = "外国司法协助请求登记簿（收文）\n序号\t收文编号\t收到日期\t请求国\t来文编号\t请求类型\t请求事项\t罪名\t当事人姓名\t出生日期\t涉案金额\t办理情况\t答复日期\t备注\n\
        1\t收〔2024〕1号\t2024年3月12日\t法国\tFR-77\t刑事司法协助\t询问证人、送达文书\t洗钱\t张伟文、李娜英等人\t1980年3月5日\t120万元\t已执行\t2024年8月1日\t\n\
        2\t收〔2024〕2号\t2024.4.2\t美利坚合众国\tUS-9\t引渡\t\t电信网络诈骗\t王小明\t\t\t法院审理中\t\t\n\
        3\t收〔2024〕3号\t2024/5/6\t大韩民国\tKR-5\t电子证据\t数据保全\t网络犯罪\t\t\t\t正在办理\t\t保密\n\
        合计\t3件\t\t\t\t\t\t\t\t\t\t\t\t\n";
    let (bytes, _, _) = encoding_rs::GB18030.encode(text);
    let report = support::read_bytes("a.txt", &bytes);
    check(
        row(&report, 0),
        &[
            ("direction", "IN"),
            ("kind", "MLA"),
            ("state", "FR"),
            ("date", "2024-03-12"),
            ("measures/0", "M-A"),
            ("measures/1", "M-B"),
            ("offences/sherloc/0", "S05"),
            ("persons/0/name_clean", "张伟文"),
            ("persons/1/name_clean", "李娜英"),
            ("amounts/0/amount", "1200000.00"),
            ("amounts/0/currency", "CNY"),
            ("outcome", "EXECUTED_FULL"),
            ("outcome_date", "2024-08-01"),
            ("their_ref", "FR-77"),
        ],
    );
    check(
        row(&report, 1),
        &[
            ("kind", "EXT"),
            ("state", "US"),
            ("date", "2024-04-02"),
            ("lifecycle", "JUDICIAL_STAGE"),
            ("offences/sherloc/0", "S07"),
        ],
    );
    check(
        row(&report, 2),
        &[
            ("kind", "EEV"),
            ("state", "KR"),
            ("measures/0", "E-PRES"),
            ("date", "2024-05-06"),
            ("lifecycle", "UNDER_REVIEW"),
            ("sensitivity", "CONFIDENTIAL"),
        ],
    );
    assert_eq!(report["rows"].as_array().unwrap().len(), 3);
}

#[test]
fn a_french_list_in_latin_1_with_pipes() {
    let text = "N° d'ordre|Sens|N° de dossier|Date de réception|Date d'envoi|État étranger|Nature de la demande|Actes demandés|Infraction|Nom et prénom|Né(e) le|Montant|Suite donnée|Date de la réponse|Observations\n\
        1|Entrante|MJ/E/24/001|1er février 2024||Confédération suisse|Commission rogatoire internationale|Audition de témoins ; relevés bancaires|Blanchiment|M. Jean Dupontel et Mme Claire Vasseuil|3 mars 1970 ; |12 500,50 CHF|Exécutée partiellement|15/06/2024|\n\
        2|Sortante|MJ/S/24/002||14 août 2024|États-Unis|Extradition||Homicide|Vasseuil, Marc|1969||Refusée|02/12/2024|\n\
        3|Entrante|MJ/E/24/003|22/09/2024||Sénégal|Arrestation provisoire||Escroquerie|Sarrfall, Moussa|||Arrêté|25/09/2024|Suivie de la demande d'extradition MJ/E/24/004\n\
        4|Entrante|MJ/E/24/004|10/10/2024||Sénégal|Extradition||Escroquerie|Sarrfall, Moussa|||Devant la chambre de l'instruction||\n";
    let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode(text);
    let report = support::read_bytes("registre.csv", &bytes);
    check(
        row(&report, 0),
        &[
            ("direction", "IN"),
            ("kind", "MLA"),
            ("state", "CH"),
            ("date", "2024-02-01"),
            ("measures/0", "M-A"),
            ("measures/1", "M-F2"),
            ("outcome", "EXECUTED_PART"),
            ("persons/0/name_clean", "Jean Dupontel"),
            ("persons/1/name_clean", "Claire Vasseuil"),
            ("persons/0/born", "1970-03-03"),
            ("amounts/0/amount", "12500.50"),
            ("amounts/0/currency", "CHF"),
        ],
    );
    check(
        row(&report, 1),
        &[
            ("direction", "OUT"),
            ("kind", "EXT"),
            ("state", "US"),
            ("date", "2024-08-14"),
            ("outcome", "REFUSED"),
            ("lifecycle", "REFUSED_ABROAD"),
            ("persons/0/name_clean", "Vasseuil, Marc"),
        ],
    );
    check(
        row(&report, 2),
        &[
            ("kind", "PAR"),
            ("counted", "false"),
            ("lifecycle", "PA_ARRESTED"),
            ("related_ref", "MJ/E/24/004"),
        ],
    );
    assert_eq!(report["links"].as_array().unwrap().len(), 1);
}

#[test]
fn a_spanish_list_whose_heads_name_both_states() {
    let text = "Expediente;Fecha de solicitud;Estado requirente;Estado requerido;Tipo de solicitud;Diligencias solicitadas;Delito;Persona;Estado de tramite;Fecha de respuesta\n\
        2024/0011;03/02/2024;España;XA;Exhorto;Notificación de documentos;Estafa;Tejadillo Ruano, Inés;Cumplida;30/04/2024\n\
        2024/0012;13/02/2024;XA;República Argentina;Extradición;;Lavado de activos;Ombúes, Raúl;En trámite;\n\
        2024/0013;14/02/2024;XA;Congo;Asistencia judicial;Extractos bancarios;Cohecho;;Sin respuesta;\n";
    let report = support::read_bytes("x.csv", text.as_bytes());
    check(
        row(&report, 0),
        &[
            ("direction", "IN"),
            ("state", "ES"),
            ("kind", "MLA"),
            ("measures/0", "M-B"),
            ("outcome", "EXECUTED_FULL"),
            ("date", "2024-02-03"),
        ],
    );
    check(
        row(&report, 1),
        &[
            ("direction", "OUT"),
            ("state", "AR"),
            ("kind", "EXT"),
            ("offences/sherloc/0", "S05"),
        ],
    );
    assert!(
        report["rows"][2]["warn"]
            .as_array()
            .unwrap()
            .iter()
            .any(|w| w == "STATE_AMBIGUOUS")
    );
    assert!(
        report["rows"][2]["warn"]
            .as_array()
            .unwrap()
            .iter()
            .any(|w| w == "OUTCOME_DATE_MISSING")
    );
}

#[test]
fn an_arabic_list_in_windows_1256_named_outgoing() {
    let text = "رقم الملف,تاريخ الإرسال,الدولة,نوع الطلب,المطلوب,التهمة,الاسم,الحالة,تاريخ الرد\r\n\
        12/2024,5/3/2024,المملكة الأردنية الهاشمية,إنابة قضائية,سماع شهود,رشوة,المتهم سامر نبيل الخزامي,ورد الرد منفذاً,1/9/2024\r\n\
        13/2024,٢٥ شعبان ١٤٤٥,قطر,استرداد مطلوب,,نصب,ليلى عدنان الزعفراني,لم يرد الرد بعد,\r\n";
    let (bytes, _, _) = encoding_rs::WINDOWS_1256.encode(text);
    let report = support::read_bytes("الصادر.csv", &bytes);
    check(
        row(&report, 0),
        &[
            ("direction", "OUT"),
            ("state", "JO"),
            ("kind", "MLA"),
            ("measures/0", "M-A"),
            ("lifecycle", "RESULT_RECEIVED"),
            ("persons/0/name_clean", "سامر نبيل الخزامي"),
        ],
    );
}

#[test]
fn an_english_list_in_utf_16_with_months_first() {
    let text = "Case ID\tReceived\tRequesting State\tRequest Type\tAssistance Sought\tOffence\tSubject\tDOB\tStage\tCompleted on\n\
        A-1\t03/25/2024\tCanada\tMLAT request\tBank records\tWire fraud\tMr. Ross Tamberlyn\t12/31/1970\tCompleted\t04/02/2024\n\
        A-2\t04/05/2024\tUnited Kingdom\tMLAT request\tWitness statements\tMoney laundering\tOona Ferrelby\t1/2/1980\tUnder review\t\n";
    let bytes: Vec<u8> = [0xFF, 0xFE]
        .into_iter()
        .chain(text.encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    let report = support::read_bytes("log.txt", &bytes);
    check(
        row(&report, 0),
        &[
            ("date", "2024-03-25"),
            ("outcome_date", "2024-04-02"),
            ("persons/0/born", "1970-12-31"),
            ("persons/0/name_clean", "Ross Tamberlyn"),
            ("direction", "IN"),
        ],
    );
    check(
        row(&report, 1),
        &[
            ("date", "2024-04-05"),
            ("measures/0", "M-A"),
            ("state", "GB"),
        ],
    );
}

#[test]
fn heads_of_which_no_word_is_known_are_told_by_their_cells() {
    let text = "Kolom A;Kolom B;Kolom C;Kolom D;Kolom E;Kolom F;Kolom G\n\
        IN/24/1;05.02.2024;France;Extradition;Money laundering;Dupontel, Jean;Under review\n\
        IN/24/2;06.02.2024;Germany;Mutual legal assistance;Fraud;Feldmoser, Anna;Executed\n\
        IN/24/3;07.03.2024;Spain;Mutual legal assistance;Theft;Tejadillo, Ruano;In execution\n";
    let report = support::read_bytes("x.csv", text.as_bytes());
    check(
        row(&report, 0),
        &[
            ("direction", "IN"),
            ("state", "FR"),
            ("kind", "EXT"),
            ("date", "2024-02-05"),
            ("offences/sherloc/0", "S05"),
            ("lifecycle", "UNDER_REVIEW"),
            ("our_ref", "IN/24/1"),
        ],
    );
    assert!(
        report["rows"][1]["warn"]
            .as_array()
            .unwrap()
            .iter()
            .any(|w| w == "OUTCOME_DATE_MISSING")
    );
}

#[test]
fn a_workbook_of_one_sheet_a_direction_with_merged_heads_and_other_sheets() {
    use rust_xlsxwriter::{Format, Workbook};
    let mut book = Workbook::new();
    let plain = Format::new();
    for (name, reference) in [("Incoming", "IN"), ("Outgoing", "OUT")] {
        let sheet = book.add_worksheet();
        sheet.set_name(name).unwrap();
        sheet
            .merge_range(0, 2, 0, 10, "Register of requests", &plain)
            .unwrap();
        sheet.merge_range(2, 2, 2, 3, "Our file", &plain).unwrap();
        sheet
            .merge_range(2, 4, 2, 5, "Foreign side", &plain)
            .unwrap();
        sheet.merge_range(2, 8, 2, 9, "Reply", &plain).unwrap();
        for (column, head) in [
            "No",
            "Date",
            "Country",
            "Ref",
            "Type of request",
            "Persons",
            "Status",
            "Date",
            "Remarks",
        ]
        .iter()
        .enumerate()
        {
            sheet.write_string(3, 2 + column as u16, *head).unwrap();
        }
        for line in 0..3_u32 {
            let at = 5 + line;
            sheet
                .write_string(at, 2, format!("{reference}/24/{line}"))
                .unwrap();
            sheet
                .write_string(at, 3, format!("{}/02/2024", 14 + line))
                .unwrap();
            sheet.write_string(at, 4, "Italy").unwrap();
            sheet.write_string(at, 5, format!("IT-{line}")).unwrap();
            sheet.write_string(at, 6, "Extradition").unwrap();
            sheet.write_string(at, 7, "Bellagrano, Ugo").unwrap();
            sheet.write_string(at, 8, "Refused").unwrap();
            sheet.write_string(at, 9, "01/07/2024").unwrap();
        }
    }
    let sheet = book.add_worksheet();
    sheet.set_name("Countries").unwrap();
    sheet.write_string(0, 0, "Country").unwrap();
    sheet.write_string(1, 0, "Italy").unwrap();
    let report = support::read_bytes("r.xlsx", &book.save_to_buffer().unwrap());
    assert_eq!(report["rows"].as_array().unwrap().len(), 6);
    check(
        row(&report, 0),
        &[
            ("direction", "IN"),
            ("date", "2024-02-14"),
            ("outcome_date", "2024-07-01"),
            ("state", "IT"),
            ("their_ref", "IT-0"),
            ("our_ref", "IN/24/0"),
        ],
    );
    check(
        row(&report, 3),
        &[
            ("direction", "OUT"),
            ("date", "2024-02-14"),
            ("lifecycle", "REFUSED_ABROAD"),
        ],
    );
    assert!(
        report["not_rows"]
            .as_array()
            .unwrap()
            .iter()
            .any(|n| n["sheet"] == "Countries" && n["what"] == "SHEET_TO_IGNORE")
    );
}

#[test]
fn a_mixed_arabic_list_with_both_calendars_in_two_columns() {
    let text = "سجل الطلبات الواردة والصادرة,,,,,,,,,\nالرقم,وارد/صادر,التاريخ الهجري,التاريخ الميلادي,الدولة,الموضوع,الجريمة,الأشخاص,القيمة,الموقف\n\
        ١,وارد,١٤٤٦/٠٥/١٠,١٢/١١/٢٠٢٤,المملكه المتحده,إنابة قضائية لسماع شهود,غسيل اموال,المدعو/ رامي السنديان وآخرون,٥٠ ألف دينار كويتي,تم التنفيذ في ٢٠٢٥/٣/٤\n\
        ٢,صادر,١٤٤٦/٠٥/١٢,١٤/١١/٢٠٢٤,Korea (Rep. of),طلب تسليم,احتيال,سلمى البيلسان,,بانتظار الرد\n\
        ثانياً: سنة ٢٠٢٥,,,,,,,,,\n٣,وارد,١٤٤٦/٠٩/١,١/٣/٢٠٢٥,جمهورية الكونغو,نقل محكوم عليه,تزوير,هاني الزيزفون,,رفض الطلب بتاريخ ٥/٥/٢٠٢٥\n٤,,,,,,,,,\n";
    let report = support::read_bytes("x.csv", text.as_bytes());
    check(
        row(&report, 0),
        &[
            ("direction", "IN"),
            ("date", "2024-11-12"),
            ("outcome_date", "2025-03-04"),
            ("amounts/0/amount", "50000.000"),
            ("state", "GB"),
            ("our_ref", "1"),
        ],
    );
    check(
        row(&report, 1),
        &[
            ("direction", "OUT"),
            ("kind", "EXT"),
            ("state", "KR"),
            ("lifecycle", "SENT"),
        ],
    );
    check(
        row(&report, 2),
        &[
            ("kind", "TSP"),
            ("state", "CG"),
            ("outcome", "REFUSED"),
            ("outcome_date", "2025-05-05"),
        ],
    );
    assert_eq!(report["rows"].as_array().unwrap().len(), 3);
}
