"""Two fictional dialogues in other scripts: Arabic and English, Chinese and English. No such States, no such talks."""
# ruff: noqa: E501 - texts in two languages read best on one line

from __future__ import annotations

from datetime import date, datetime
from functools import partial
from zoneinfo import ZoneInfo

from dialogue_app.desk.views.joint import (
    JointAgenda,
    JointAgendaItem,
    JointAnnex,
    JointBracket,
    JointMinutes,
    JointParagraph,
    JointParticipant,
    JointParty,
    JointRound,
    JointSession,
    JointTable,
    Texts,
)

ALMARA = JointParty(
    "AM",
    {"en": "Almara", "ar": "ألمارا"},
    {"en": "Republic of Almara", "ar": "جمهورية ألمارا"},
    {"en": "Almaran", "ar": "الألماري"},
    ("ar",),
)
NORLAND_AR = JointParty(
    "NL",
    {"en": "Norland", "ar": "نورلاند"},
    {"en": "Kingdom of Norland", "ar": "مملكة نورلاند"},
    {"en": "Norlandic", "ar": "النورلاندي"},
    ("en",),
)
DONGLIN = JointParty(
    "DL",
    {"en": "Donglin", "zh": "东林"},
    {"en": "Republic of Donglin", "zh": "东林共和国"},
    {"en": "Donglin", "zh": "东林"},
    ("zh-Hans",),
)
NORLAND_ZH = JointParty(
    "NL",
    {"en": "Norland", "zh": "诺兰"},
    {"en": "Kingdom of Norland", "zh": "诺兰王国"},
    {"en": "Norlandic", "zh": "诺兰"},
    ("en",),
)

_AR_PARAGRAPHS: tuple[tuple[str, str, str], ...] = (
    (
        "1",
        "عُقدت الجولة الخامسة من المحادثات بين جمهورية ألمارا ومملكة نورلاند في مدينة مارسى يومي ٨ و٩ نوفمبر ٢٠١١ لاستعراض تنفيذ البيان المشترك المؤرخ ٩ سبتمبر ١٩٩٤ والوثيقة A/RES/49/127 (المشار إليهما فيما بعد بـ«التفاهمات»).",
        "The Fifth Round of Talks between the Republic of Almara and the Kingdom of Norland was held in the city of Marsa on 8 and 9 November 2011 to review the implementation of the Joint Communiqué of 9 September 1994 and of document A/RES/49/127 (hereinafter “the Understandings”).",
    ),
    (
        "1",
        "أقر الوفدان جدول الأعمال الوارد في المرفق الثاني. وأُضيف البند الفرعي ٢ (ب) بطلب من الوفد الألماري.",
        "The Delegations adopted the agenda attached as Annex II. Sub-item 2 (b) was added at the request of the Almaran delegation.",
    ),
    (
        "2(a)",
        "أفاد الوفد النورلاندي بأنه أُصدرت ٢١٬٣١٠ وثيقة سفر في الفترة من ١ أكتوبر ٢٠١٠ إلى ٣٠ سبتمبر ٢٠١١، مقابل حد أدنى سنوي قدره ٢٠٬٠٠٠ وثيقة. وأشار إلى نظام Blue Harbour v2.1 وإلى بريد التنسيق contact@example.org.",
        "The Norlandic delegation reported that 21,310 travel documents had been issued in the period from 1 October 2010 to 30 September 2011, against an annual minimum of 20,000. It referred to the Blue Harbour v2.1 system and to the contact address contact@example.org.",
    ),
    (
        "2(b)",
        "أحاط الوفد الألماري علمًا بذلك وصرّح بأن تأخّر البريد لا يُعزى إلى جهة بعينها؛ وسأل: هل يمكن تسيير رحلتين في الأسبوع؟",
        "The Almaran delegation took note and stated that the delay of the mail could not be attributed to any one side; it inquired whether two flights a week could be operated.",
    ),
    (
        "3",
        "اتفق الوفدان على عقد الجولة السادسة في نورهافن في مايو ٢٠١٢.",
        "The Delegations agreed that the Sixth Round would be held in Norhaven in May 2012.",
    ),
)

_ZH_PARAGRAPHS: tuple[tuple[str, str, str], ...] = (
    (
        "1",
        "东林共和国和诺兰王国于2011年11月8日至9日在海门市举行第五轮会谈，审议1994年9月9日《联合公报》和A/RES/49/127号文件（以下统称“各项谅解”）的执行情况。",
        "The Republic of Donglin and the Kingdom of Norland held the Fifth Round of Talks in Haimen on 8 and 9 November 2011 to review the implementation of the Joint Communiqué of 9 September 1994 and of document A/RES/49/127 (hereinafter “the Understandings”).",
    ),
    (
        "1",
        "双方通过了载于附件二的议程。应东林代表团要求，增列了分议题2（二）。",
        "The Delegations adopted the agenda attached as Annex II. Sub-item 2 (b) was added at the request of the Donglin delegation.",
    ),
    (
        "2(a)",
        "诺兰代表团通报，2010年10月1日至2011年9月30日期间共签发旅行证件21310份，而年度最低数额为20000份。该代表团提及Blue Harbour v2.1系统，并请双方联络人继续核对两种统计口径之间的差异；东林代表团指出，本方记录自9月9日起算，共计20870份，双方将在专家层面进一步交换统计表。",
        "The Norlandic delegation reported that 21,310 travel documents had been issued in the period from 1 October 2010 to 30 September 2011, against an annual minimum of 20,000. It referred to the Blue Harbour v2.1 system and asked the contacts of both sides to go on comparing the two ways of counting; the Donglin delegation noted that its own records, kept from 9 September, showed 20,870. Both would exchange tables at expert level.",
    ),
    (
        "2(b)",
        "东林代表团注意到上述情况，并询问：每周可否安排两个航班？",
        "The Donglin delegation took note and inquired whether two flights a week could be operated.",
    ),
    (
        "3",
        "双方商定第六轮会谈于2012年5月在诺港举行。",
        "The Delegations agreed that the Sixth Round would be held in Norhaven in May 2012.",
    ),
)


def arabic_english(tag: str = "ar") -> JointMinutes:
    """Agreed minutes of Almara and Norland; `tag` chooses the digits and months of a region."""
    return _minutes(
        tag,
        (ALMARA, NORLAND_AR),
        _AR_PARAGRAPHS,
        {
            "city": "مارسى",
            "title": "المحضر المتفق عليه للجولة الخامسة من المحادثات بشأن وثائق السفر والخدمة البريدية",
            "round": "الجولة الخامسة",
            "subject": "وثائق السفر والخدمة البريدية",
            "items": (
                "افتتاح الجولة وإقرار جدول الأعمال",
                "وثائق السفر والبريد",
                "وثائق السفر",
                "الخدمة البريدية المباشرة",
                "موعد الجولة المقبلة ومكانها",
            ),
            "annexes": ("قوائم المشاركين", "جدول الأعمال", "الأرقام", "خطة الخدمة البريدية"),
            "heads": ("الشهر", "الوثائق", "ملاحظات"),
            "remark": "بما فيها التجديد",
            "plan": "يعيّن كل طرف ناقلًا [وطنيًا [معتمدًا]] خلال [45] يومًا.",
            "marking": "مقصور على الطرفين",
            "sessions": ("الجلسة العامة الافتتاحية", "الجلسة الختامية"),
            "first": "السيد سالم نموذج",
            "second": "السيدة Robin PATTERN",
            "offices": "وكيل وزارة الخارجية|نائبة وزير الخارجية",
        },
    )


def chinese_english(tag: str = "zh-Hans") -> JointMinutes:
    """Agreed minutes of Donglin and Norland."""
    return _minutes(
        tag,
        (DONGLIN, NORLAND_ZH),
        _ZH_PARAGRAPHS,
        {
            "city": "海门",
            "title": "关于旅行证件和直达邮政业务的第五轮会谈商定纪要",
            "round": "第五轮会谈",
            "subject": "旅行证件和直达邮政业务",
            "items": ("会谈开幕和通过议程", "旅行证件和邮政", "旅行证件", "直达邮政业务", "下一轮会谈的日期和地点"),
            "annexes": ("与会人员名单", "议程", "统计数字", "邮政业务试行方案"),
            "heads": ("月份", "证件数", "备注"),
            "remark": "含换发",
            "plan": "双方各自在[45]日内指定一家[本国[注册]]承运人。",
            "marking": "仅限双方",
            "sessions": ("开幕全体会议", "闭幕全体会议"),
            "first": "王示例先生",
            "second": "Robin PATTERN女士",
            "offices": "外交部副部长|副外交大臣",
        },
    )


def _both(own: dict[str, object], tag: str, key: str, en: str) -> Texts:
    return {tag: str(own[key]), "en": en}


def _each(own: dict[str, object], tag: str, key: str, *english: str) -> tuple[Texts, ...]:
    words = own[key]
    assert isinstance(words, tuple)
    return tuple({tag: word, "en": en} for word, en in zip(words, english, strict=True))


def _agenda(round: JointRound, own: dict[str, object], tag: str) -> JointAgenda:
    first, zone = round.parties[0].id, ZoneInfo(round.zone)
    opening, closing = _each(own, tag, "sessions", "Opening plenary", "Closing plenary")
    titles = _each(
        own, tag, "items", "Opening and adoption of the agenda", "Travel documents and mail", "Travel documents", "Direct mail service",
        "Date and place of the next round",
    )  # fmt: skip
    return JointAgenda(
        round,
        "adopted",
        date(2011, 11, 8),
        (
            JointAgendaItem("1", titles[0], "considered", "joint"),
            JointAgendaItem(
                "2",
                titles[1],
                "considered",
                "NL",
                children=(
                    JointAgendaItem("2(a)", titles[2], "considered", "NL"),
                    JointAgendaItem("2(b)", titles[3], "considered", first, added_at=date(2011, 11, 8)),
                ),
            ),
            JointAgendaItem("3", titles[4], "considered", "joint"),
        ),
        (
            JointSession(opening, "plenary", datetime(2011, 11, 8, 10, tzinfo=zone), datetime(2011, 11, 8, 12, 30, tzinfo=zone), ("1", "2(a)")),
            JointSession(closing, "plenary", datetime(2011, 11, 9, 9, tzinfo=zone), datetime(2011, 11, 9, 11, tzinfo=zone), ("2", "3")),
        ),
        _both(own, tag, "marking", "Restricted to the Parties"),
        "AGENDA-R5",
    )  # fmt: skip


def _minutes(
    tag: str, parties: tuple[JointParty, JointParty], source: tuple[tuple[str, str, str], ...], own: dict[str, object]
) -> JointMinutes:
    both, each = partial(_both, own, tag), partial(_each, own, tag)
    first = parties[0].id
    closing = each("sessions", "Opening plenary", "Closing plenary")[1]
    round = JointRound(
        "R5", 5, both("round", "Fifth Round"), both("subject", "travel documents and mail"), both("city", "Marsa"),
        date(2011, 11, 8), date(2011, 11, 9), first, parties, (tag, "en"), "Etc/GMT-3", True, "consecutive",
    )  # fmt: skip
    agenda = _agenda(round, own, tag)
    paragraphs = tuple(
        JointParagraph(str(number), {tag: words, "en": english}, "opening" if number == 1 else "statement", item)
        for number, (item, words, english) in enumerate(source, 1)
    )
    offices = str(own["offices"]).split("|")
    people = (
        JointParticipant(first, both("first", "Mr. Salem SPECIMEN"), str(own["first"]), {tag: offices[0], "en": "Under-Secretary for Foreign Affairs"}, "head"),
        JointParticipant("NL", both("second", "Ms. Robin PATTERN"), "Robin PATTERN", {tag: offices[1], "en": "Deputy Foreign Minister"}, "head"),
        JointParticipant("NL", {tag: "Kim OUTLINE", "en": "Ms. Kim OUTLINE"}, "Kim OUTLINE", {tag: offices[1], "en": "Desk officer"}, "member", from_session=closing),
    )  # fmt: skip
    heads = each("heads", "Month", "Documents", "Remarks")
    names = each("annexes", "Lists of participants", "Agenda", "Figures", "Plan for the mail service")
    table = JointTable(heads, (("2011-07", 1234, both("remark", "renewals included")), ("2011-08", 98, "—")))
    plan = JointParagraph("1", both("plan", "Each side would designate a [national [registered]] carrier within [45] days."), "statement", None, brackets=(
        JointBracket({tag: "45", "en": "45"}, "NL", ()),
    ))  # fmt: skip
    annexes = (
        JointAnnex("I", names[0], "participants"),
        JointAnnex("II", names[1], "agenda"),
        JointAnnex("III", names[2], "table", table=table),
        JointAnnex("IV", names[3], "text", (plan,)),
    )
    return JointMinutes(
        "MIN-R5", round, agenda, both("title", "Agreed Minutes of the Fifth Round of Talks on Travel Documents and Mail"), "agreed",
        "non-binding", paragraphs, None, annexes, people, both("city", "Marsa"), date(2011, 11, 9), 2,
        both("marking", "Restricted to the Parties"), "MIN-R5",
    )  # fmt: skip
