// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <wx/app.h>

#include <cstdio>

/// Begins the toolkit; each test makes windows of its own.
class TestApp : public wxApp {
public:
    bool OnInit() override {
        SetAppName("planwright");
        SetExitOnFrameDelete(false);
        wxSetAssertHandler([](const wxString& file, int line, const wxString&,
                              const wxString& condition, const wxString& message) {
            ADD_FAILURE() << "the toolkit: " << file.utf8_str().data() << ":" << line << ": "
                          << condition.utf8_str().data() << ": " << message.utf8_str().data();
        });
        return true;
    }
};

wxIMPLEMENT_APP_NO_MAIN(TestApp);

int main(int argc, char** argv) {
    ::testing::InitGoogleTest(&argc, argv);
    if (!wxEntryStart(argc, argv) || !wxTheApp->CallOnInit()) {
        std::fputs("the toolkit does not start: is there a screen?\n", stderr);
        return 1;
    }
    const int result = RUN_ALL_TESTS();
    wxTheApp->OnExit();
    wxEntryCleanup();
    return result;
}
