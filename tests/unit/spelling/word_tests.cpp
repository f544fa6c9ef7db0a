// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "support.h"

namespace spelling {
namespace {

Strings unknown(std::string_view text) {
    return found(text, Rule::unknown_word);
}

TEST(Words, ReportsWhatIsInNoList) {
    EXPECT_EQ(unknown("They recieve a letter about acommodation."),
              (Strings{"recieve>receive", "acommodation>accommodation"}));
    EXPECT_EQ(unknown("A zzyzx helps nobody."), (Strings{"zzyzx"}));
}

TEST(Words, AmericanSpellingIsNotOurs) {
    EXPECT_EQ(unknown("The color of the counseling center").size(), 3U);
}

TEST(Words, KnowsTheOrdinaryVocabularyOfTheField) {
    EXPECT_EQ(
        unknown("Sentencers will support desistance and wellbeing by tiering, reoffending work "
                "and timeframes that neurodiverse mentees understand."),
        Strings{});
}

TEST(Words, LeavesAcronymsCodesNumbersAndTimesAlone) {
    EXPECT_EQ(found("The PDU, SPOs, R-CATs, OASys, ViSOR and PQiP use SEEDS2, EPF1, SL13, 1,200 "
                    "items, 50%, "
                    "£25k, 9am, 10.30am, 14:00, 2022/23, e.g. p.m. U.K. 1st, 22nd, 13th and 21st."),
              Strings{});
}

TEST(Words, LeavesAddressesAndFileNamesAlone) {
    EXPECT_EQ(
        found(
            "See https://intranet.example/probtn/xyzzy, www.qwxz.example, gov.uk, report_v2.docx, "
            "C:\\temp\\qwxz and team.qwxz@justice.gov.uk or @qwxz."),
        Strings{});
}

TEST(Words, LooksBehindCurlyApostrophesSoftHyphensAndPossessives) {
    EXPECT_EQ(
        found("The manager’s plan doesn’t re\u00ADpeat the region’s and practitioners’ words."),
        Strings{});
    EXPECT_EQ(unknown("The mannagers’ and the regoin’s plan").size(), 2U);
}

TEST(Words, LooksAtTheHalvesOfHyphenatedWords) {
    EXPECT_EQ(
        found(
            "A multi-agency, follow-up, pro-active, co-produced, re-offending, trauma-informed and "
            "PDU-specific e-learning course"),
        Strings{});
    EXPECT_EQ(unknown("A follow-upp of a trauma-imformed plan"),
              (Strings{"upp", "imformed>informed"}));
}

TEST(Words, TakesUnknownCapitalsForNamesUnlessAnOrdinaryWordIsNear) {
    EXPECT_EQ(unknown("Work with Brightwater Horizons and Zarnecki in Hulverstone."), Strings{});
    EXPECT_EQ(unknown("The Head of Perfomance and Probaton Services"),
              (Strings{"Perfomance>Performance", "Probaton>Probation"}));
    EXPECT_EQ(unknown("Litracy is assessed"), (Strings{"Litracy>Literacy"}));
    EXPECT_EQ(unknown("THE RECOMENDATION IS AGREED"), (Strings{"RECOMENDATION>RECOMMENDATION"}));
}

TEST(Words, ASlipAtTheBeginOfASentenceIsNoName) {
    EXPECT_EQ(unknown("Laminnated posters are put up."), (Strings{"Laminnated>Laminated"}));
}

TEST(Words, FindsMissingAndStraySpaces) {
    EXPECT_EQ(found("Most ofthe staff and managersand others", Rule::run_together),
              (Strings{"ofthe>of the", "managersand>managers and"}));
    EXPECT_EQ(found("See Rec13 within 3months by March2025", Rule::run_together),
              (Strings{"Rec13>Rec 13", "3months>3 months", "March2025>March 2025"}));
    EXPECT_EQ(found("the managersWill meet", Rule::run_together),
              (Strings{"managersWill>managers Will"}));
    EXPECT_EQ(found("The manag ement of re cruitment", Rule::split_word),
              (Strings{"manag ement>management", "re cruitment>recruitment"}));
}

TEST(Words, FindsCapitalsAndOrdinalsThatWentWrong) {
    EXPECT_EQ(found("THe plan of PRobation", Rule::letter_case),
              (Strings{"THe>The", "PRobation>Probation"}));
    EXPECT_EQ(found("the 22th and 1th, 11st, 3rd, 12th day", Rule::ordinal),
              (Strings{"22th>22nd", "1th>1st", "11st>11th"}));
}

TEST(Words, FindsLettersOfOtherAlphabets) {
    EXPECT_EQ(found("The \u0420DU and рrobation", Rule::look_alike),
              (Strings{"\u0420DU>PDU", "рrobation>probation"}));
    EXPECT_EQ(found("Наш план", Rule::look_alike), Strings{});
}

TEST(Words, EveryPlaceIsReported) {
    EXPECT_EQ(unknown("acces here, acces there, acces everywhere").size(), 3U);
}

TEST(Words, DistanceCountsSwappedLettersOnce) {
    EXPECT_EQ(distance("recieve", "receive", 2), 1U);
    EXPECT_EQ(distance("plan", "plan", 2), 0U);
    EXPECT_EQ(distance("plan", "plant", 2), 1U);
    EXPECT_GT(distance("plan", "region", 2), 2U);
    EXPECT_GT(distance(std::string(500, 'a'), std::string(500, 'a'), 2), 2U);
}

TEST(Words, HostileTextsAreTakenAsTheyAre) {
    Engine engine = make_engine();
    const std::string long_word(200'000, 'x');
    EXPECT_EQ(engine.analyse(long_word, "en-GB").issues.size(), 1U);
    static_cast<void>(engine.analyse("'''’’--''s 's s' ’s -'s", "en-GB"));
    static_cast<void>(engine.analyse(std::string(50'000, '\''), "en-GB"));
    static_cast<void>(engine.analyse("a\u0301\u0301\u0301 \U0001F600's \uFEFFx", "en-GB"));
}

} // namespace
} // namespace spelling
