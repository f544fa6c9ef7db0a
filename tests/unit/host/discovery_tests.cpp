// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/discovery.h"

#include "core/file.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace planwright::host {
namespace {

namespace fs = std::filesystem;

class Discovery : public testing::Test {
protected:
    void SetUp() override {
        std::string pattern = (fs::temp_directory_path() / "planwright-XXXXXX").string();
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        root_ = pattern;
        before_ = fs::current_path();
    }
    void TearDown() override {
        fs::current_path(before_);
        fs::remove_all(root_);
    }
    void put(const fs::path& folder, const std::string& id, const std::string& version = "1") {
        fs::create_directories(root_ / folder);
        ASSERT_TRUE(
            write_file(root_ / folder / "plugin.json", "{\"manifest\":1,\"id\":\"" + id +
                                                           "\",\"name\":\"N\",\"version\":\"" +
                                                           version + "\",\"library\":\"x\"}"));
    }
    static std::vector<std::string> ids(const Discovered& found) {
        std::vector<std::string> result;
        for (const Manifest& manifest : found.plugins)
            result.push_back(manifest.id + " " + manifest.version);
        return result;
    }

    fs::path root_;
    fs::path before_;
};

TEST_F(Discovery, LooksInEveryPlace) {
    put("bundled/a", "a");
    put("user/b", "b");
    put("given/c", "c");
    put("alone", "d");
    put("variable/e", "e");
    const Discovered found = discover({root_ / "bundled",
                                       root_ / "user",
                                       {root_ / "given", root_ / "alone"},
                                       (root_ / "variable").string()},
                                      {});
    EXPECT_EQ(ids(found), (std::vector<std::string>{"a 1", "b 1", "c 1", "d 1", "e 1"}));
    EXPECT_TRUE(found.problems.empty());
    EXPECT_EQ(found.plugins[0].origin, Origin::bundled);
    EXPECT_EQ(found.plugins[1].origin, Origin::user);
    EXPECT_EQ(found.plugins[3].origin, Origin::named);
    EXPECT_TRUE(found.plugins[3].folder.is_absolute());
}

TEST_F(Discovery, NeverLooksInTheWorkingFolder) {
    put("here/a", "a");
    put("plugins/b", "b");
    fs::current_path(root_ / "here");
    EXPECT_TRUE(discover({{}, {}, {}, ""}, {}).plugins.empty());
    const Discovered found = discover({{}, {}, {}, "here:.:::../here"}, {});
    EXPECT_TRUE(found.plugins.empty());
    EXPECT_EQ(found.problems.size(), 3U);
    EXPECT_NE(describe(found.problems[0]).find("full path"), std::string::npos);
}

TEST_F(Discovery, ABadManifestIsOneLineAndTheOthersLoad) {
    put("given/good", "good");
    fs::create_directories(root_ / "given/bad");
    ASSERT_TRUE(write_file(root_ / "given/bad/plugin.json", "{\"manifest\": 1, \"id\": 3}"));
    fs::create_directories(root_ / "given/none");
    const Discovered found = discover({{}, {}, {root_ / "given"}, ""}, {});
    EXPECT_EQ(ids(found), std::vector<std::string>{"good 1"});
    ASSERT_EQ(found.problems.size(), 1U);
    EXPECT_NE(describe(found.problems[0]).find("bad/plugin.json"), std::string::npos);
}

TEST_F(Discovery, TheUsersPluginWinsOnlyWhenTheUserSaysSo) {
    put("bundled/a", "a", "bundled");
    put("user/a", "a", "user");
    put("given/a", "a", "given");
    const SearchPaths paths{root_ / "bundled", root_ / "user", {root_ / "given"}, ""};
    const Discovered plain = discover(paths, {});
    EXPECT_EQ(ids(plain), std::vector<std::string>{"a bundled"});
    EXPECT_EQ(plain.problems.size(), 2U) << "two were left out";
    const Discovered said = discover(paths, {"a"});
    EXPECT_EQ(ids(said), std::vector<std::string>{"a given"});
    EXPECT_EQ(said.problems.size(), 1U);
}

TEST_F(Discovery, AFolderThatIsNotThereIsAProblemOnlyWhenNamed) {
    EXPECT_TRUE(discover({root_ / "no", root_ / "none", {}, ""}, {}).problems.empty());
    EXPECT_EQ(discover({{}, {}, {root_ / "no"}, ""}, {}).problems.size(), 1U);
}

} // namespace
} // namespace planwright::host
