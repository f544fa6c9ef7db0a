// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "register/owner_register.h"

#include <gtest/gtest.h>

namespace planwright {
namespace {

const OwnerRegister north{"north",
                          "Northmoor & coast",
                          "1.2",
                          {{"Head of Stores", {"Stores boss", "HoSt"}}, {"Fleet Lead", {}}}};

TEST(OwnerRegister, IsReadAsItWasWritten) {
    const auto xml = write_owner_register(north);
    ASSERT_TRUE(xml);
    const auto read = read_owner_register(*xml, "north.owners.xml");
    ASSERT_TRUE(read) << describe(read.error());
    EXPECT_EQ(*read, north);
}

TEST(OwnerRegister, NamesTheLineOfAFault) {
    const auto read =
        read_owner_register("<owners xmlns=\"urn:planwright:owners:1\" id=\"a\" version=\"1\">\n"
                            "<title>A</title>\n<post/>\n</owners>\n",
                            "a.owners.xml");
    ASSERT_FALSE(read);
    EXPECT_NE(describe(read.error()).find("a.owners.xml:3"), std::string::npos)
        << describe(read.error());
}

TEST(OwnerRegister, RefusesWhatIsNone) {
    EXPECT_FALSE(read_owner_register("", "a.owners.xml"));
    EXPECT_FALSE(read_owner_register("<glossary/>", "a.owners.xml"));
    EXPECT_FALSE(read_owner_register(
        "<owners xmlns=\"urn:planwright:owners:1\" id=\"a\" version=\"1\"><title>A</title>"
        "<post title=\"Lead\"/><post title=\"Lead\"/></owners>",
        "a.owners.xml"));
}

TEST(PostsInForce, LieOverEachOther) {
    const OwnerRegister other{
        "o", "Other", "1", {{"FLEET LEAD", {"Fleet boss"}}, {"Cook", {"Fleet Lead", "Chef"}}}};
    const std::vector<Post> own{{"head of stores", {"Key keeper", "stores boss"}}};
    EXPECT_EQ(posts_in_force({north, other}, own),
              (std::vector<Post>{{"head of stores", {"Stores boss", "HoSt", "Key keeper"}},
                                 {"FLEET LEAD", {"Fleet boss"}},
                                 {"Cook", {"Chef"}}}));
    EXPECT_TRUE(posts_in_force({}, {}).empty());
}

TEST(PostsInForce, LeaveThePlanItselfAlone) {
    const Plan plan;
    const Plan read = with_registers(plan, {north});
    EXPECT_EQ(read.annotations->posts, north.posts);
    EXPECT_TRUE(plan.annotations->posts.empty());
}

} // namespace
} // namespace planwright
