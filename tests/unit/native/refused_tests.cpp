// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "support.h"

namespace planwright::testing {
namespace {

// One clear sentence with the file's name and advice, in one line.
Error refused(std::string_view bytes) {
    const auto imported = try_read(bytes);
    EXPECT_FALSE(imported) << bytes.substr(0, 100);
    if (imported)
        return {};
    const std::string sentence = describe(imported.error());
    EXPECT_EQ(sentence.rfind("x.plan.xml", 0), 0U) << sentence;
    EXPECT_NE(sentence.find("; "), std::string::npos) << sentence;
    EXPECT_EQ(sentence.find('\n'), std::string::npos) << sentence;
    return imported.error();
}

TEST(NativeRefused, EmptyAndForeignFiles) {
    refused("");
    refused("\n");
    refused(std::string(1000, '\0'));
    refused("\x89PNG\r\n\x1A\n and more");
    refused("Rec No\tRecommendation\n");
    EXPECT_EQ(refused("<html><body/></html>").place.line, 1U);
    refused("<action-plan xmlns='urn:someone:else'/>");
    refused("<office:document xmlns:office='urn:office'/>");
}

TEST(NativeRefused, TruncatedFiles) {
    const std::string& whole = full_plan();
    for (std::size_t size = 1; size + 20 < whole.size(); size += 97)
        refused(whole.substr(0, size));
}

TEST(NativeRefused, EntitiesAndDocumentTypes) {
    std::string laughs = "<!DOCTYPE action-plan [<!ENTITY a0 'ha'>";
    for (int i = 1; i < 30; ++i)
        laughs += "<!ENTITY a" + std::to_string(i) + " '&a" + std::to_string(i - 1) + ";&a" +
                  std::to_string(i - 1) + ";'>";
    laughs += "]>" + plan_with("&a29;");
    EXPECT_EQ(refused(laughs).code, ErrorCode::refused);
    EXPECT_EQ(refused("<!DOCTYPE a [<!ENTITY x SYSTEM '/etc/hostname'>]>" + plan_with("&x;")).code,
              ErrorCode::refused);
    EXPECT_EQ(refused("<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'>" + plan_with("")).code,
              ErrorCode::refused);
    refused(plan_with("&undefined;"));
}

TEST(NativeRefused, DeepAndLargeFiles) {
    std::string deep;
    for (int i = 0; i < 1'000'000; ++i)
        deep += "<b>";
    EXPECT_EQ(refused(plan_with(deep)).code, ErrorCode::too_large);
    EXPECT_EQ(refused(plan_with(std::string(200'000'000, 'x'))).code, ErrorCode::too_large);
}

TEST(NativeRefused, BrokenBytes) {
    const Error nul = refused(plan_with(std::string("a\0b", 3)));
    EXPECT_EQ(nul.place.line, 6U);
    EXPECT_EQ(nul.place.column, 2U);
    refused(plan_with("\xE9"));
    refused("<?xml version='1.0' encoding='UTF-16'?>" + plan_with(""));
    refused("<?xml version='1.0' encoding='x-unknown'?>" + plan_with(""));
}

TEST(NativeRefused, NotUtf16) {
    std::string utf16("\xFF\xFE", 2);
    for (const char c : plan_with("")) {
        utf16 += c;
        utf16 += '\0';
    }
    EXPECT_EQ(repairs_of(read(utf16)), "");
    refused(utf16.substr(0, utf16.size() - 30));
    refused(utf16.substr(0, utf16.size() - 1));
}

TEST(NativeRefused, CancelledReading) {
    ImportOptions options;
    options.cancel = CancelToken::make();
    options.cancel.cancel();
    const auto imported = read_native(full_plan(), options);
    ASSERT_FALSE(imported);
    EXPECT_EQ(imported.error().code, ErrorCode::cancelled);
}

} // namespace
} // namespace planwright::testing
