// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/date.h"

#include <gtest/gtest.h>

namespace planwright {
namespace {

using namespace std::chrono_literals;

TEST(Date, ReadsIsoAndNothingElse) {
    EXPECT_EQ(parse_iso_date("2023-08-21"), Date(2023y / 8 / 21));
    EXPECT_EQ(parse_iso_date("2024-02-29"), Date(2024y / 2 / 29));
    for (const char* bad : {"", "2023-8-21", "2023-08-21 ", " 2023-08-21", "2023-02-29", "20230821",
                            "2023-13-01", "2023-00-10", "2023-08-00", "2023/08/21", "+023-08-21",
                            "2023-08-2a", "2023-08-211", "2023-08"})
        EXPECT_FALSE(parse_iso_date(bad)) << bad;
    EXPECT_EQ(parse_iso_month("2023-08"), YearMonth(2023y / 8));
    for (const char* bad : {"", "2023-8", "2023-13", "2023-08-21", "2023-08 ", "2023"})
        EXPECT_FALSE(parse_iso_month(bad)) << bad;
}

TEST(Date, PrintsIsoAndWords) {
    EXPECT_EQ(to_iso(Date(2023y / 8 / 1)), "2023-08-01");
    EXPECT_EQ(to_iso(YearMonth(987y / 12)), "0987-12");
    EXPECT_EQ(to_words(Date(2023y / 8 / 1)), "1 August 2023");
    EXPECT_EQ(to_words(YearMonth(2023y / 5)), "May 2023");
}

TEST(Date, EveryDayOfManyYearsSurvivesPrintingAndReading) {
    const std::chrono::sys_days last = Date(2104y / 12 / 31);
    for (std::chrono::sys_days day = Date(1896y / 1 / 1); day <= last;
         day += std::chrono::days{1}) {
        const Date date = day;
        ASSERT_EQ(parse_iso_date(to_iso(date)), date);
        ASSERT_EQ(parse_printed_date(to_iso(date)), date);
        if (date.year() >= 1900y) {
            ASSERT_EQ(parse_printed_date(to_words(date)), date) << to_words(date);
        }
    }
}

TEST(Date, AMonthMeansItsLastDay) {
    EXPECT_EQ(last_day(2024y / 2), Date(2024y / 2 / 29));
    EXPECT_EQ(last_day(2023y / 2), Date(2023y / 2 / 28));
    EXPECT_EQ(last_day(2023y / 12), Date(2023y / 12 / 31));
}

TEST(Date, KnowsMonthNames) {
    EXPECT_EQ(month_from_name("January"), 1U);
    EXPECT_EQ(month_from_name("aug."), 8U);
    EXPECT_EQ(month_from_name("SEPT"), 9U);
    EXPECT_EQ(month_from_name("Sep"), 9U);
    EXPECT_EQ(month_from_name("dec"), 12U);
    for (const char* bad : {"", ".", "Janu", "Mayor", "Augusts", "Marc"})
        EXPECT_EQ(month_from_name(bad), 0U) << bad;
}

struct Printed {
    const char* line;
    const char* expected; ///< ISO dates, each with its label in brackets
};
void PrintTo(const Printed& printed, std::ostream* os) {
    *os << printed.line;
}

class PrintedDates : public testing::TestWithParam<Printed> {};

TEST_P(PrintedDates, AreAllFoundInOrder) {
    const std::string_view line = GetParam().line;
    std::string found;
    std::size_t last_end = 0;
    for (const PrintedDate& date : parse_printed_dates(line)) {
        found += (found.empty() ? "" : " ") + to_iso(date.date);
        if (!date.label.empty())
            found += "[" + date.label + "]";
        EXPECT_LE(last_end, date.begin);
        EXPECT_LT(date.begin, date.end);
        EXPECT_LE(date.end, line.size());
        last_end = date.end;
    }
    EXPECT_EQ(found, GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    EveryForm, PrintedDates,
    testing::Values(
        Printed{"21st August 2023.", "2023-08-21"}, Printed{"21 August 2023", "2023-08-21"},
        Printed{"21 st August 2023", "2023-08-21"}, Printed{"21stAugust2023", "2023-08-21"},
        Printed{"21st of August, 2023", "2023-08-21"}, Printed{"Monday 21 Aug. 2023", "2023-08-21"},
        Printed{"21 Aug 23", "2023-08-21"}, Printed{"August 21, 2023", "2023-08-21"},
        Printed{"21/08/2023", "2023-08-21"}, Printed{"21.8.23", "2023-08-21"},
        Printed{"2023-08-21", "2023-08-21"},
        Printed{"20th July & 27th July 2023", "2023-07-20 2023-07-27"},
        Printed{"20 July, 27 July and 3 August 2023", "2023-07-20 2023-07-27 2023-08-03"},
        Printed{"3rd, 10th and 17th August 2023", "2023-08-03 2023-08-10 2023-08-17"},
        Printed{"3rd 10th and 17th August 2023", "2023-08-03 2023-08-10 2023-08-17"},
        Printed{"4 \xE2\x80\x93 6 May 2021", "2021-05-04 2021-05-06"},
        Printed{"28 December and 5 January 2023", "2022-12-28 2023-01-05"},
        Printed{"30 November, 28 December & 5 January 2023", "2022-11-30 2022-12-28 2023-01-05"},
        Printed{"North 4 May 2021, South 18 May 2021", "2021-05-04[North] 2021-05-18[South]"},
        Printed{"North 4 May, South 18 May 2021", "2021-05-04[North] 2021-05-18[South]"},
        Printed{"North and East: 4 May 2021; South \xE2\x80\x93 18 May 2021",
                "2021-05-04[North and East] 2021-05-18[South]"},
        Printed{"North (4 May 2021) and South (18 May 2021)",
                "2021-05-04[North] 2021-05-18[South]"},
        Printed{"4 May 2021 (North), 18 Sept. 21 (South)", "2021-05-04[North] 2021-09-18[South]"},
        Printed{"Unit 5 \xE2\x80\x93 4 May 2021", "2021-05-04[Unit 5]"},
        Printed{"21\xC2\xA0"
                "August\xC2\xA0"
                "2023",
                "2023-08-21"}));

INSTANTIATE_TEST_SUITE_P(NoDates, PrintedDates,
                         testing::Values(Printed{"", ""}, Printed{"31 June 2023", ""},
                                         Printed{"29/02/2023", ""}, Printed{"August 2023", ""},
                                         Printed{"20th July", ""}, Printed{"1, 2, 3, 4", ""},
                                         Printed{"32 August 2023", ""},
                                         Printed{"21 street 2023", ""}, Printed{"0 May 2021", ""},
                                         Printed{"2023/24", ""}, Printed{"we may 3", ""},
                                         Printed{"99999999999999999999 May 2021", ""}));

TEST(PrintedDates, NamesTheBytesOfEachDate) {
    const std::string_view line = "South 20th July & 27th July 2023.";
    const std::vector<PrintedDate> dates = parse_printed_dates(line);
    ASSERT_EQ(dates.size(), 2U);
    EXPECT_EQ(line.substr(dates[0].begin, dates[0].end - dates[0].begin), "20th July");
    EXPECT_EQ(line.substr(dates[1].begin, dates[1].end - dates[1].begin), "27th July 2023");
}

TEST(PrintedDates, AnImpossibleDateIsNoLabelOfTheNext) {
    const std::vector<PrintedDate> dates = parse_printed_dates("31 June 2023, South 3 July 2023");
    ASSERT_EQ(dates.size(), 1U);
    EXPECT_EQ(dates[0].label, "South");
}

TEST(PrintedDates, LongAndBrokenLinesEnd) {
    std::string days;
    for (int i = 0; i < 100'000; ++i)
        days += "3rd, ";
    EXPECT_TRUE(parse_printed_dates(days).empty());
    EXPECT_EQ(parse_printed_dates(days + "4 May 2021").size(), 100'001U);
    EXPECT_TRUE(parse_printed_dates(std::string(100'000, '(')).empty());
    EXPECT_TRUE(parse_printed_dates("\xFF\xC3 4\xFF May \x80").empty());
}

} // namespace
} // namespace planwright
