//! Registers as offices of several regions keep them, made here with what a careful person would
//! read in each row. All names are invented.

use crate::support;

use serde_json::Value;

/// One line for a row: what a person would check first.
fn line(row: &Value) -> String {
    let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    if row["expect"] == "REJECT" {
        return format!("REJECT {}", text(&row["reason"]));
    }
    if row["expect"] == "ATTACH" {
        let letter = &row["letter"];
        return format!(
            "ATTACH {} {} {} {}",
            text(&row["attach_ref"]),
            text(&letter["sort"]),
            text(&letter["direction"]),
            text(&letter["date"]),
        );
    }
    let request = &row["request"];
    let persons: Vec<String> = request["persons"]
        .as_array()
        .unwrap()
        .iter()
        .map(|person| text(&person["name_clean"]))
        .collect();
    let sums: Vec<String> = request["amounts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|sum| format!("{} {}", text(&sum["amount"]), text(&sum["currency"])))
        .collect();
    let fields = ["direction", "kind", "state", "date", "lifecycle", "outcome"]
        .map(|name| text(&request[name]));
    format!(
        "{} {} | {} | {}",
        fields.join(" "),
        text(&request["outcome_date"]),
        persons.join("; "),
        sums.join("; ")
    )
    .trim_end_matches([' ', '|'])
    .to_owned()
}

fn lines(report: &Value) -> Vec<String> {
    report["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(line)
        .collect()
}

#[test]
fn a_spanish_register_tells_passive_and_active_by_a_letter() {
    let text = "sep=;\r\n\
        Ministerio de Justicia - Autoridad Central;;;;;;;;;;\r\n\
        N.º;Pasiva / Activa;N.º de expediente;Fecha de entrada/salida;Estado;Clase;Delito;Apellidos y nombre;Cuantía;Situación;Fecha de devolución\r\n\
        1;P;2024/0001;5 de marzo de 2024;Reino de España;Exhorto internacional;Estafa;Marquínez Oteiza, Julián;12.500,50 €;Cumplimentada;20-jun-24\r\n\
        2;A;2024/0002;12-abr.-24;Estados Unidos Mexicanos;Carta rogatoria;Estafa;Robledal Pinto, Ana y otros;2,5 millones de dólares;Pendiente de respuesta;\r\n\
        3;P;2024/0003;14/05/24;autoridades francesas;Traslado de personas condenadas;Robo;;;Denegada el 1 de julio de 2024;\r\n\
        4;P;2024/0004;30/02/24;Italia;Exhorto;Robo;;;En trámite;\r\n\
        5;A;2024/0005;15/05/24;;Exhorto;Robo;;;En trámite;\r\n\
        6;A;2024/0006;01/06/2024;México;Recordatorio de nuestra solicitud 2024/0002;;;;;\r\n\
        Total: 6;;;;;;;;;;\r\n";
    let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode(text);
    let report = support::read_bytes("r.csv", &bytes);
    assert_eq!(
        lines(&report),
        [
            "IN MLA ES 2024-03-05 EXECUTED EXECUTED_FULL 2024-06-20 | Marquínez Oteiza, Julián | 12500.50 EUR",
            "OUT MLA MX 2024-04-12 SENT - - | Robledal Pinto, Ana | 2500000.00 USD",
            "IN TSP FR 2024-05-14 REFUSED REFUSED 2024-07-01",
            "REJECT IMPOSSIBLE_DATE",
            "REJECT MISSING_STATE",
            "ATTACH 2024/0002 REMINDER OUT 2024-06-01",
        ]
    );
}

#[test]
fn a_french_register_goes_by_the_first_letter_of_the_reference() {
    let text = "REGISTRE GENERAL\t\t\t\t\t\t\n\
        Réf.\tDate\tEtat concerné\tObjet\tIdentité\tSuites\tObservations\n\
        A-001/24\t05/02/24\tTchad\tCRI\tOUEDRAOSSO Salif et autres\tRetournée exécutée le 12/08/24\tMontant : 250 millions d'euros\n\
        D-001/24\t06/02/24\tles autorités belges\tDénonciation aux fins de poursuites\t1) PETITBOIS Anne 2) DA SILVEIRO Paul\tTransmise, sans réponse à ce jour\t\n\
        TOTAL 2024\t2\t\t\t\t\t\n\
        ANNEE 2025\t\t\t\t\t\t\n\
        A-001/25\t03/01/25\tPRT\tExtradition\tMARTELLON Luc\tExtradition accordée le 12/05/2025 - remise le 20/06/2025\t\n\
        Le Directeur\t\t\t\t\t\t\n";
    let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode(text);
    let report = support::read_bytes("r.txt", &bytes);
    assert_eq!(
        lines(&report),
        [
            "IN MLA TD 2024-02-05 EXECUTED EXECUTED_FULL 2024-08-12 | OUEDRAOSSO Salif | 250000000.00 EUR",
            "OUT TCP BE 2024-02-06 SENT - - | PETITBOIS Anne; DA SILVEIRO Paul",
            "IN EXT PT 2025-01-03 SURRENDERED EXECUTED_FULL 2025-06-20 | MARTELLON Luc",
        ]
    );
    let whats: Vec<&str> = report["not_rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|n| n["what"].as_str().unwrap())
        .collect();
    assert_eq!(whats, ["TITLE", "HEADER", "TOTALS", "SECTION", "SIGNATURE"]);
}

#[test]
fn a_russian_list_in_koi8_names_states_by_their_bodies() {
    let text = "Номер;Корреспонденция;Дата;Государство;Номер запроса;Характер;Лицо;Сумма, тыс. руб.;Состояние\n\
        3;исх.;05.мар.24;Министерство юстиции Республики Казахстан;;Международное следственное поручение;Тестов И.И., Пробин А.Б.;1500;Ответ получен 12.07.2024\n\
        4;вх.;6 апр. 2024;Посольство Франции;N 77;Ходатайство о выдаче;Дюваллье Ж.;;В удовлетворении отказано 01.09.2024\n\
        5;вх.;07.04.24;КНР;;Передача осужденного;Ли Шэнь, 12.03.1970 г.р.;;Осужденный передан 10.12.2024\n\
        6;вх.;08.04.24;Германия;9351 E;Поручение;;;Возвращено без исполнения 05.05.2024\n\
        7;исх.;09.04.24;Казахстан;;Дополнение к запросу N 3;;;\n";
    let (bytes, _, _) = encoding_rs::KOI8_U.encode(text);
    let report = support::read_bytes("r.csv", &bytes);
    assert_eq!(
        lines(&report),
        [
            "OUT MLA KZ 2024-03-05 RESULT_RECEIVED EXECUTED_FULL 2024-07-12 | Тестов И.И.; Пробин А.Б. | 1500000.00 RUB",
            "IN EXT FR 2024-04-06 REFUSED REFUSED 2024-09-01 | Дюваллье Ж.",
            "IN TSP CN 2024-04-07 EXECUTED EXECUTED_FULL 2024-12-10 | Ли Шэнь",
            "IN MLA DE 2024-04-08 REFUSED REFUSED 2024-05-05",
            "ATTACH 3 SUPPLEMENT OUT 2024-04-09",
        ]
    );
    assert_eq!(
        report["rows"][2]["request"]["persons"][0]["born"],
        "1970-03-12"
    );
    assert_eq!(report["rows"][3]["request"]["their_ref"], "9351 E");
    assert_eq!(report["rows"][3]["warn"][0], "STATUS_AMBIGUOUS");
}

#[test]
fn a_list_in_traditional_characters_is_read() {
    let text = "編號,收文日期,請求國,請求類型,罪名,當事人,辦理情況,辦結日期\n\
        A-1,2024/3/5,美國,刑事司法互助,詐欺,王大明,已完成,2024/6/1\n\
        A-2,2024/3/6,日本,引渡,殺人,李小華,審理中,\n\
        A-3,2024/3/7,越南,送達文書,竊盜,,已拒絕,2024/7/1\n";
    let (bytes, _, _) = encoding_rs::BIG5.encode(text);
    let report = support::read_bytes("r.csv", &bytes);
    assert_eq!(
        lines(&report),
        [
            "IN MLA US 2024-03-05 EXECUTED EXECUTED_FULL 2024-06-01 | 王大明",
            "IN EXT JP 2024-03-06 JUDICIAL_STAGE - - | 李小華",
            "IN MLA VN 2024-03-07 REFUSED REFUSED 2024-07-01",
        ]
    );
}

#[test]
fn a_maghreb_list_in_utf_16_without_a_mark_uses_its_own_months() {
    let text = "سجل الإنابات القضائية الدولية\n\
        ع.ر\tالاتجاه\tعدد الملف\tتاريخ الورود/الصدور\tالدولة\tنوع الطلب\tالأطراف\tالمآل\tتاريخ المآل\n\
        1\tوارد\t2024/15\t05 مارس 2024\tالسلطات الفرنسية\tإنابة قضائية دولية\tكريم الزيتوني ومن معه\tأنجزت\t20 جوان 2024\n\
        2\tصادر\t2024/16\t12 أفريل 2024\tالمملكة المغربية\tتسليم\tسالم بن عمار\tرُفض\t01 جويلية 2024\n\
        3\tصادر\t2024/19\t09 ماي 2024\tالمغرب\tتذكير بالملف 2024/16\t\t\t\n";
    let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let report = support::read_bytes("r.txt", &bytes);
    assert_eq!(
        lines(&report),
        [
            "IN MLA FR 2024-03-05 EXECUTED EXECUTED_FULL 2024-06-20 | كريم الزيتوني",
            "OUT EXT MA 2024-04-12 REFUSED_ABROAD REFUSED 2024-07-01 | سالم بن عمار",
            "ATTACH 2024/16 REMINDER OUT 2024-05-09",
        ]
    );
}

#[test]
fn an_english_register_of_both_directions_keeps_arrests_and_twins_apart() {
    let text = "Ref,Dir,Date,Country,Their Ref,Type of Request,Subject(s),Value (USD),Status,Date of Reply,Remarks\n\
        FY 2024,,,,,,,,,,\n\
        24-001,Received,01/25/2024,GBR,UK-77,MLAT request,\"Doverton, Peter & another\",\"1,250,000\",Executed,06/30/24,\n\
        24-002,Received,03/02/2024,U.A.E,AE/4,Provisional arrest,\"bin Testi, Omar\",,Arrested 03/20/2024,,followed by 24-003\n\
        24-003,Received,04/10/2024,UAE,AE/9,Extradition,\"bin Testi, Omar\",,Before the court,,see 24-002\n\
        24-004,Sent,05/11/2024,German embassy,,LOR,,,Returned unexecuted,06/11/2024,\n\
        24-005,Sent,05/12/2024,Germany,,Reminder re 24-004,,,,,\n\
        24-006,Received,05/14/2024,Kenya,KE-1,MLA,Amos Testura,,Pending,,\n\
        24-007,Received,05/14/2024,Kenya,KE-1,MLA,Amos Testura,,Pending,,\n\
        24-008,Received,05/14/2024,Kenya,KE-2,MLA,Brian Mockoli,,Pending,,\n";
    let report = support::read_bytes("r.csv", text.as_bytes());
    assert_eq!(
        lines(&report),
        [
            "IN MLA GB 2024-01-25 EXECUTED EXECUTED_FULL 2024-06-30 | Doverton, Peter | 1250000.00 USD",
            "IN PAR AE 2024-03-02 PA_ARRESTED EXECUTED_FULL 2024-03-20 | bin Testi, Omar",
            "IN EXT AE 2024-04-10 JUDICIAL_STAGE - - | bin Testi, Omar",
            "OUT MLA DE 2024-05-11 REFUSED_ABROAD REFUSED 2024-06-11",
            "ATTACH 24-004 REMINDER OUT 2024-05-12",
            "IN MLA KE 2024-05-14 REGISTERED - - | Amos Testura",
            "IN MLA KE 2024-05-14 REGISTERED - - | Amos Testura",
            "IN MLA KE 2024-05-14 REGISTERED - - | Brian Mockoli",
        ]
    );
    assert_eq!(report["possible_duplicates"].as_array().unwrap().len(), 1);
    assert_eq!(report["links"].as_array().unwrap().len(), 1);
    assert_eq!(report["rows"][1]["counted"], false);
}
