// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "support.h"

#include <map>
#include <set>

namespace planwright::testing {
namespace {

bool is_documented(xml::Node declaration) {
    for (xml::Node child = declaration.first_child(); child; child = child.next()) {
        if (!child.is_element() || child.name() != "annotation")
            continue;
        for (xml::Node d = child.first_child(); d; d = d.next()) {
            if (d.is_element() && d.name() == "documentation" && d.text().size() >= 4)
                return true;
        }
    }
    return false;
}

void collect(xml::Node node, std::vector<xml::Node>& out) {
    out.push_back(node);
    for (xml::Node child = node.first_child(); child; child = child.next()) {
        if (child.is_element())
            collect(child, out);
    }
}

class SchemaFiles : public ::testing::TestWithParam<const char*> {};

TEST_P(SchemaFiles, DocumentEveryElementAttributeAndType) {
    const std::string bytes = bytes_of(GetParam());
    const auto document = xml::Document::parse(bytes, GetParam());
    ASSERT_TRUE(document) << describe(document.error());
    std::vector<xml::Node> nodes;
    collect(document->root(), nodes);
    const std::set<std::string_view> wanted{"schema", "element", "attribute", "complexType",
                                            "simpleType"};
    int counted = 0;
    for (const xml::Node node : nodes) {
        const bool anonymous = (node.name() == "complexType" || node.name() == "simpleType") &&
                               !node.attribute("name");
        if (wanted.count(node.name()) == 0 || node.attribute("ref") || anonymous)
            continue;
        ++counted;
        EXPECT_TRUE(is_documented(node)) << GetParam() << ":" << document->place(node).line << " "
                                         << node.attribute("name").value_or("");
    }
    EXPECT_GT(counted, 20);
}
INSTANTIATE_TEST_SUITE_P(All, SchemaFiles,
                         ::testing::Values("schemas/action-plan-1.xsd", "schemas/edition-1.xsd"));

TEST(PlanSchema, NamesEveryElementInTheTemplatesWords) {
    const std::string bytes = bytes_of("schemas/action-plan-1.xsd");
    const auto document = xml::Document::parse(bytes, "action-plan-1.xsd");
    ASSERT_TRUE(document);
    std::vector<xml::Node> nodes;
    collect(document->root(), nodes);
    for (const xml::Node node : nodes) {
        const auto name = node.attribute("name");
        if (node.name() == "element" && name) {
            EXPECT_EQ(native::said(*name).find('"'), std::string::npos) << *name;
        }
    }
}

TEST(PlanSchema, TakesADraftWithEveryPlaceEmpty) {
    expect_valid(plan_with(""));
    expect_valid(plan_with("<group id='00000000000000a1'><heading/></group>"));
    expect_valid(
        actions_in_plan("<action id='00000000000000c1'><text/><owner/><target/></action>"));
}

struct Fault {
    const char* what; // what makes the table malformed
    const char* table;
    const char* sentence; // the finding
};

// Inside a plan's table; the finding stands on line 6.
const std::vector<Fault> faults{
    {"an action without a place for its owner",
     "<ungrouped id='00000000000000a1'><recommendation id='00000000000000b1'><number/><text/>"
     "<status/><action id='00000000000000c1'><text/><target/></action></recommendation>"
     "</ungrouped>",
     "the target date does not belong here in the action; what belongs here is the owner"},
    {"an action without a place for its target date",
     "<ungrouped id='00000000000000a1'><recommendation id='00000000000000b1'><number/><text/>"
     "<status/><action id='00000000000000c1'><text/><owner/></action></recommendation></ungrouped>",
     "the action lacks the target date; add it; it may be empty"},
    {"an action outside a recommendation",
     "<group id='00000000000000a1'><heading/><action id='00000000000000c1'><text/><owner/>"
     "<target/></action></group>",
     "the action does not belong here in the group; what belongs here is the recommendation"},
    {"a recommendation outside a group",
     "<recommendation id='00000000000000b1'><number/><text/><status/></recommendation>",
     "the recommendation does not belong here in the table; what belongs here is the group or the "
     "part without a group"},
    {"a column as data", "<column/>",
     "the element \"column\" is not known in the table; what belongs here is the group or the part "
     "without a group"},
    {"an unknown status",
     "<ungrouped id='00000000000000a1'><recommendation id='00000000000000b1'><number/><text/>"
     "<status>Maybe</status></recommendation></ungrouped>",
     "\"Maybe\" cannot be the status; write one of \"Agreed\", \"Partly Agreed\", \"Not Agreed\", "
     "\"\""},
    {"an id that is none", "<group id='xyz'><heading/></group>",
     "\"xyz\" cannot be the \"id\" of the group; write 16 hexadecimal digits in lower case, not "
     "all zero"},
    {"an id of zeros", "<group id='0000000000000000'><heading/></group>",
     "\"0000000000000000\" cannot be the \"id\" of the group; write 16 hexadecimal digits in lower "
     "case, not all zero"},
    {"one id twice",
     "<group id='00000000000000a1'><heading/></group><ungrouped id='00000000000000a1'/>",
     "the part without a group has the id \"00000000000000a1\", which another one has too; give it "
     "one of its own"},
    {"a date that does not exist",
     "<ungrouped id='00000000000000a1'><recommendation id='00000000000000b1'><number/><text/>"
     "<status/><action id='00000000000000c1'><text/><owner/><target due='2024-13'/></action>"
     "</recommendation></ungrouped>",
     "\"2024-13\" cannot be the \"due\" of the target date; write a month as 2024-03"},
    {"words between rows", "loose words",
     "the table holds words between its parts; move them into one of the parts"},
};

TEST(PlanSchema, GivesOneFindingForOneFault) {
    for (const Fault& fault : faults) {
        const auto errors = schema_errors(plan_with(fault.table));
        ASSERT_EQ(errors.size(), 1U) << fault.what;
        EXPECT_EQ(errors[0].what + "; " + errors[0].advice, fault.sentence) << fault.what;
    }
}

TEST(PlanSchema, RepairsEachFaultWithOneNote) {
    for (const Fault& fault : faults) {
        const Imported imported = read(plan_with(fault.table));
        EXPECT_EQ(imported.repairs.size(), 1U) << fault.what << "\n" << repairs_of(imported);
        expect_valid(written(imported.plan));
    }
}

} // namespace
} // namespace planwright::testing
